import Civic
import Postgres
import TestSupport
import Testing

@Suite struct VisibilityTests {
    private static let author = AccountID(rawValue: 7)
    private static let viewers: [Viewer] = [
        .visitor,
        .resident(Resident(id: author, displayName: "author", isConfirmed: true)),
        .resident(Resident(id: AccountID(rawValue: 8), displayName: "other", isConfirmed: true)),
        .staff(StaffMember(id: StaffID(rawValue: 7), displayName: "staff", role: .moderator)),
    ]

    @Test func `the rule in SQL and the rule in Swift agree for every state and viewer`() async throws {
        try await withDatabase { database in
            for viewer in Self.viewers {
                for state in PublicationState.allCases {
                    let rule = Visibility.condition(for: viewer, state: "t.state", author: "t.author")
                    let inSQL = try await database.value(
                        "SELECT \(rule) FROM (SELECT \(state) AS state, \(Self.author) AS author) t",
                        as: Bool.self)
                    let inSwift = Visibility.allows(viewer, state: state, author: Self.author)
                    #expect(inSQL == inSwift, "\(viewer) \(state)")
                }
            }
        }
    }

    @Test func `visitors read what is published and nothing else`() {
        let seen = PublicationState.allCases.filter {
            Visibility.allows(.visitor, state: $0, author: Self.author)
        }
        #expect(seen == [.published])
    }
}
