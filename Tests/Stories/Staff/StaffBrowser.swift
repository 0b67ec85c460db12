import Civic
import Foundation
import Testing
import Web

@testable import Accounts

/// What the stories of staff's access need: an app that shows codes, and members with rights of some kind.
extension World {
    /// The secret that a page for setting up a second factor shows for typing.
    static func secret(on page: Page) throws -> OneTimePassword {
        let match = try #require(page.text.firstMatch(of: /<code class="secret-text">([A-Z2-7 ]+)<\/code>/))
        return OneTimePassword(secret: decode(match.output.1.filter { $0 != " " }))
    }

    private static func decode(_ text: some StringProtocol) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = text.flatMap { letter -> [Int] in
            let value = alphabet.firstIndex(of: letter) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 }
        }
        return stride(from: 0, to: bits.count - 7, by: 8).map { start in
            UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
        }
    }

    /// A member whose role counts in some consultations only, logged in.
    func staff(_ name: String, as role: StaffRole, in places: [ConsultationID]) async throws -> Browser {
        try await staff(name, places: Dictionary(places.map { ($0, role) }) { first, _ in first })
    }

    /// A member with a role in each of some consultations, logged in.
    func staff(_ name: String, places: [ConsultationID: StaffRole]) async throws -> Browser {
        let browser = try await staff(name, .reader)
        let accounts = StaffAccounts(site.database)
        let record = try #require(try await accounts.find(email: "\(name)@city.example"))
        try await accounts.setRights(StaffRights(role: nil, places: places), of: record.member.id)
        return browser
    }
}
