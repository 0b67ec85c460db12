import Accounts
import Civic
import Loops
import Postgres
import Testing
import Web

@Suite struct LogInTests {
    @Test func aSessionIsOpenedAndTheOneBeforeEnds() async throws {
        try await withTown { town in
            let old = try #require(try await town.signUp().session)
            let answer = try await town.post(
                "/login",
                ["email": "Asa@Town.example", "password": "umi to kaze to", "next": "/ideas/new?a=1"],
                session: old)
            #expect(answer.status == 303 && answer.location == "/ideas/new?a=1")
            let cookie = try #require(answer.headers.all("Set-Cookie").first { $0.contains("session") })
            #expect(cookie.contains("Max-Age=2592000") && cookie.contains("HttpOnly"))
            let sessions = ResidentSessions(town.site.database)
            #expect(try await sessions.viewer(try #require(answer.session)) != nil)
            #expect(try await sessions.viewer(old) == nil)
        }
    }

    @Test func unknownNameAndWrongPasswordLookTheSame() async throws {
        try await withTown { town in
            try await town.signUp()
            let wrong = try await town.logIn("asa@town.example", password: "another phrase")
            let unknown = try await town.logIn("yoru@town.example", password: "another phrase")
            #expect(wrong.status == 422 && unknown.status == 422)
            #expect(wrong.text == unknown.text.replacing("yoru@", with: "asa@"))
        }
    }

    @Test func aHashOfLowerParametersIsReplacedAtLogIn() async throws {
        let stronger = HashParameters(memory: 128, passes: 2)
        try await withTown(hasher: PasswordHasher(threads: Town.threads, parameters: stronger)) { town in
            try await town.confirmedResident("asa@town.example")
            #expect(try await town.logIn().status == 303)
            let hash: String? = try await town.site.database.value("SELECT password_hash FROM account")
            #expect(hash.flatMap(HashParameters.init(of:)) == stronger)
            #expect(try await town.logIn().status == 303)
        }
    }

    @Test func manyTriesAtOneNameAreStoppedBeforeHashing() async throws {
        try await withTown { town in
            try await town.signUp()
            for _ in 0..<10 { #expect(try await town.logIn(password: "another phrase").status == 422) }
            let answer = try await town.logIn()
            #expect(answer.status == 429 && answer.headers["Retry-After"] != nil)
            #expect(answer.text.contains("value=\"asa@town.example\""))
            #expect(try await town.logIn(from: "192.0.2.99").status == 303, "its owner is elsewhere")
        }
    }

    @Test func aClassBehindOneAddressLogsInAtOnce() async throws {
        try await withTown { town in
            for pupil in 0..<40 { try await town.confirmedResident("pupil\(pupil)@town.example") }
            let statuses = try await withThrowingTaskGroup { group in
                for pupil in 0..<40 {
                    group.addTask { try await town.logIn("pupil\(pupil)@town.example").status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 303, count: 40))
        }
    }

    @Test func aFullQueueSaysWhenToComeBackAndKeepsTheText() async throws {
        let threads = WorkerThreads(name: "full", threads: 1, queue: 0)
        let hasher = PasswordHasher(threads: threads, parameters: Town.cheap)
        try await withTown(hasher: hasher) { town in
            let gate = Gate()
            async let busy: Void = threads.run { gate.wait() }
            gate.waitUntilReached()
            let sealed = town.posts.seal("魚市場の朝は早い。")
            let answer = try await town.post(
                "/login",
                ["email": "asa@town.example", "password": "umi to kaze to", "continuation": sealed])
            gate.open()
            try await busy
            #expect(answer.status == 503 && answer.headers["Retry-After"] != nil)
            #expect(answer.hidden("continuation") == sealed && answer.text.contains("魚市場の朝は早い。"))
        }
        threads.stop()
    }

    @Test func loggingOutEndsTheSession() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            let answer = try await town.post("/logout", session: session)
            #expect(answer.status == 303)
            #expect(answer.headers.all("Set-Cookie").contains { $0.hasPrefix("__Host-session=;") })
            #expect(try await ResidentSessions(town.site.database).viewer(session) == nil)
        }
    }

    @Test func aSessionEndsAfterThirtyDays() async throws {
        try await withTown { town in
            let session = try #require(try await town.signUp().session)
            try await town.site.database.execute(
                "UPDATE session SET expires_at = expires_at - interval '30 days'")
            #expect(try await ResidentSessions(town.site.database).viewer(session) == nil)
            try await SessionCleaning(town.site.database).run()
            let left: Int? = try await town.site.database.value("SELECT count(*) FROM session")
            #expect(left == 0)
        }
    }
}
