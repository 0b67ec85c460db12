import Civic
import Testing

@Suite struct NetworkStories {
    @Test func `the staff pages open only from the networks that are allowed`() async throws {
        let rule = [
            "TOMONI_ADMIN_NETWORKS": "192.0.2.0/24, 2001:db8::/48", "TOMONI_TRUSTED_PROXIES": "127.0.0.0/8",
        ]
        try await TestSite.with(rule) { site in
            let browser = site.staffVisitor()
            for allowed in ["192.0.2.77", "2001:db8:0:1::5"] {
                let page = try await browser.get("/login", ["X-Forwarded-For": allowed])
                #expect(page.status == 200, "\(allowed)")
            }
            for refused in ["198.51.100.1", "2001:db8:1::5", "192.0.2.7, 198.51.100.1"] {
                let page = try await browser.get("/login", ["X-Forwarded-For": refused])
                #expect(page.status == 403 && page.text.contains("決められたネットワーク"), "\(refused)")
            }
            #expect(site.securityLines.text.contains("network_refused"))
            let visitor = site.visitor()
            #expect(try await visitor.get("/", ["X-Forwarded-For": "198.51.100.1"]).status == 200)
        }
    }
}
