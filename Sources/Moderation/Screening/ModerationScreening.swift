import Civic
import Postgres

/// Decides about texts by the modes that staff chose, the word list, and what was said to their author.
public struct ModerationScreening: Screening {
    public init() {}

    public func verdict(
        on post: ScreenedPost, at now: Instant, in database: any Queryable, site: SiteContext
    ) async throws -> Verdict {
        guard let facts = try await ScreeningFacts.read(post, at: now, in: database) else { return Verdict() }
        var holds = Hold.allCases.filter { $0 != .pupil && reason($0, holds: post, facts) }
        if facts.checks.contains(.pupil), try await isPupil(post.author, in: database, site) {
            holds.append(.pupil)
        }
        return Verdict(suspension: facts.suspension, holds: holds)
    }

    public func note(_ holds: [Hold], on subject: Subject, in transaction: Transaction) async throws {
        try await EntryStore(transaction).note(holds, on: subject)
    }

    private func reason(_ hold: Hold, holds post: ScreenedPost, _ facts: ScreeningFacts) -> Bool {
        if hold == .author { return facts.isCheckedFirst }
        guard facts.checks.contains(hold) else { return false }
        switch hold {
        case .all: return true
        case .firstPost: return !facts.isKnown
        case .link: return PostedLink.isIn(post.text)
        case .personalData: return !PersonalDetails.findings(in: post.text).isEmpty
        case .word: return !WordList(folded: facts.words).hits(in: post.text).isEmpty
        case .pupil, .author: return false
        }
    }

    private func isPupil(
        _ author: AccountID, in database: any Queryable, _ site: SiteContext
    ) async throws -> Bool {
        try await site.ports.people.residents([author], in: database)[author]?.isPupil ?? false
    }
}
