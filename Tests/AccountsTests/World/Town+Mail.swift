import Accounts
import Civic
import Postgres
import Testing
import Web

extension Town {
    /// The path of the first link in a mail, as routes know it: the language in front is the pipeline's.
    func link(in mail: Mail) throws -> String {
        let line = try #require(mail.body.split(separator: "\n").first { $0.hasPrefix(site.publicURL + "/") })
        return LanguageAddress(String(line.dropFirst(site.publicURL.count))).plain
    }

    @discardableResult
    func signUp(withText text: String) async throws -> Answer {
        try await post(
            "/signup",
            [
                "email": "asa@town.example", "password": "umi to kaze to", "display_name": "朝市の人",
                "continuation": posts.seal(text),
            ])
    }

    func logIn(
        _ email: String = "asa@town.example", password: String = "umi to kaze to",
        from address: String = "192.0.2.1"
    ) async throws -> Answer {
        try await post("/login", ["email": email, "password": password], from: address)
    }

    /// A resident who can log in with "umi to kaze to".
    @discardableResult
    func confirmedResident(_ email: String) async throws -> AccountID {
        let hasher = PasswordHasher(threads: Self.threads, parameters: Self.cheap)
        let address = try #require(EmailAddress(typed: email))
        let account = NewAccount(
            email: address,
            passwordHash: try await hasher.hash("umi to kaze to"),
            displayName: try #require(DisplayName(rawValue: "朝市の人")), language: .japanese,
            termsVersion: 1, isConfirmed: true)
        return try #require(try await AccountStore(site.database).add(account))
    }
}
