import Civic

/// What was typed to sign up, checked.
struct SignUpForm: Sendable {
    let email: EmailAddress
    let password: String
    let displayName: DisplayName

    /// - Throws: `FormRefusal` with everything that is wrong.
    init(_ visit: Visit) throws {
        let typedEmail = visit.form["email"] ?? ""
        let typedName = visit.form["display_name"] ?? ""
        password = visit.form["password"] ?? ""
        let email = EmailAddress(typed: typedEmail)
        let name = DisplayName(rawValue: typedName)
        let weakness = PasswordRule.problem(with: password, personal: [typedEmail, typedName])
        guard let email, let name, weakness == nil else {
            let wrong: [(String, TextKey?)] = [
                ("display_name", name == nil ? Self.problem(withName: typedName) : nil),
                ("email", email == nil ? Self.problem(withEmail: typedEmail) : nil),
                ("password", weakness.map { TextKey("accounts.password.problem", $0) }),
            ]
            throw FormRefusal(
                wrong.compactMap { field, key in
                    key.map { .init(field: field, message: visit.t($0)) }
                })
        }
        self.email = email
        displayName = name
    }

    static func problem(withEmail typed: String) -> TextKey {
        typed.allSatisfy(\.isWhitespace) ? "accounts.email.missing" : "accounts.email.invalid"
    }

    static func problem(withName typed: String) -> TextKey {
        if typed.allSatisfy(\.isWhitespace) { return "accounts.display_name.missing" }
        let isLong = typed.unicodeScalars.count > DisplayName.length.upperBound
        return isLong ? "accounts.display_name.long" : "accounts.display_name.invalid"
    }
}
