import Accounts
import Civic
import Testing

extension World {
    /// A browser in which a new member of staff has chosen a password with the link and logged in.
    func staff(_ name: String, _ role: StaffRole = .moderator) async throws -> Browser {
        let browser = site.staffVisitor()
        let token = try await StaffAccounts(site.database).add(
            email: "\(name)@city.example", name: name, role: role)
        let path = "/password/\(token.pathSegment)"
        let login = try await browser.submit(browser.open(path), to: path, ["password": Self.password])
        let page = try await browser.submit(
            login, to: "/login", ["email": "\(name)@city.example", "password": Self.password])
        try #require(page.status == 200, "\(page.text)")
        return browser
    }

    /// Signs in somebody who writes the answers of a section.
    func answerer(_ name: String, of section: String?) async throws -> Browser {
        let browser = try await staff(name, .answerer)
        try await site.database.execute(
            "UPDATE staff_member SET section = \(section) WHERE email = \("\(name)@city.example")")
        return browser
    }
}
