import Civic
import Postgres

/// What a person wrote and supported, with titles and addresses: first what they wrote, then what
/// they support, each newest first.
struct OwnContributions: Sendable {
    struct Entry: Sendable {
        let contribution: OwnContribution
        /// The idea's title, or the beginning of the text.
        let title: String
        let path: String
        /// What the city answered to it.
        var answered: [AnsweredItem] = []
    }

    var entries: [Entry]
    /// Whether there are more than are shown.
    var isCut = false

    static func load(_ visit: Visit, limit: Int) async throws -> OwnContributions {
        guard let account = visit.viewer.accountID else { return OwnContributions(entries: []) }
        var all: [OwnContribution] = []
        for port in visit.ports.contributions {
            all += try await port.newest(of: account, limit: limit + 1, in: visit.database)
        }
        let newest = all.sorted(by: comesFirst).prefix(limit)
        let cards = try await visit.ports.cards(
            for: newest.map(\.subject), viewer: visit.viewer, in: visit.database)
        let own = newest.filter { $0.act != .support }.map(\.subject)
        let answered = try await visit.ports.answered.items(
            for: own, ports: visit.ports, in: visit.database)
        let entries = newest.compactMap { contribution in
            cards[contribution.subject].map {
                Entry(
                    contribution: contribution, title: $0.title, path: $0.path,
                    answered: contribution.act == .support ? [] : answered[contribution.subject] ?? [])
            }
        }
        return OwnContributions(entries: entries, isCut: all.count > limit)
    }

    private static func comesFirst(_ one: OwnContribution, _ other: OwnContribution) -> Bool {
        if (one.act == .support) != (other.act == .support) { return other.act == .support }
        return one.at > other.at
    }
}
