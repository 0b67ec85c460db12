import Testing

@testable import Site

@Suite struct ConfigurationTests {
    private static let secret = String(repeating: "s", count: 40)

    private func problems(_ environment: [String: String]) -> [String] {
        do {
            _ = try Configuration.read(environment)
            return []
        } catch let error as ConfigurationError {
            return error.problems
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `nothing needs to be set for a first run`() throws {
        let configuration = try Configuration.read([:])
        #expect(configuration.databaseURL == nil)
        #expect(configuration.publicURL == "http://127.0.0.1:8080")
        #expect(configuration.adminURL == "http://127.0.0.1:8081")
        #expect(configuration.listen.isLoopback)
    }

    @Test func `a database of one's own needs a secret`() {
        #expect(problems(["TOMONI_DATABASE_URL": "postgres://h/d"]).count == 1)
        #expect(problems(["TOMONI_DATABASE_URL": "postgres://h/d", "TOMONI_SECRET": "short"]).count == 1)
        #expect(problems(["TOMONI_DATABASE_URL": "postgres://h/d", "TOMONI_SECRET": Self.secret]).isEmpty)
    }

    @Test func `all problems are told at once and none shows a value`() {
        let found = problems([
            "TOMONI_LISTEN": "nonsense-value", "TOMONI_LOOPS": "zero-value", "TOMONI_LOG": "loud-value",
            "TOMONI_TRUSTED_PROXIES": "proxy-value", "TOMONI_PUBLIC_URL": "ftp://url-value/",
            "TOMONI_TLS_KEY": "/key-value", "TOMONI_BACKUP_TIME": "25:00",
        ])
        #expect(found.count == 7)
        #expect(!found.joined().contains("value"))
    }

    @Test func `plain http outside this machine must be wanted`() {
        #expect(problems(["TOMONI_PUBLIC_URL": "http://ideas.city.example"]).count == 1)
        #expect(problems(["TOMONI_LISTEN": "192.0.2.1:80"]).count == 1)
        #expect(
            problems(["TOMONI_PUBLIC_URL": "http://ideas.city.example", "TOMONI_INSECURE_HTTP": "1"]).isEmpty)
        #expect(problems(["TOMONI_PUBLIC_URL": "https://ideas.city.example"]).isEmpty)
        #expect(problems(["TOMONI_LISTEN": "[::1]:8080"]).isEmpty)
    }

    @Test func `secrets are not shown in the listing`() throws {
        let configuration = try Configuration.read([
            "TOMONI_DATABASE_URL": "postgres://u:pass-value@h/d", "TOMONI_SECRET": Self.secret + "value",
            "TOMONI_SMTP_URL": "smtp://u:mail-value@h",
        ])
        let shown = configuration.listing.map(\.value).joined(separator: "\n")
        #expect(!shown.contains("value"))
        #expect(configuration.listing.count >= 18)
    }
}
