import Civic
import Postgres

/// What is shown of public items beside their number: the answers, and what they changed.
struct AnswerDetails: Sendable {
    /// Without those that hold words of a hidden post, see ``HiddenWords``.
    var answers: [OpinionItemID: String] = [:]
    var changes: [OpinionItemID: [ChangedPassage]] = [:]

    static func load(
        _ items: [OpinionItemID], _ ports: Ports, in database: any Queryable
    ) async throws -> AnswerDetails {
        guard !items.isEmpty else { return AnswerDetails() }
        let published = try await ItemStore(database).published(items.map(\.rawValue))
        let sources = try await SourceStore(database).sources(of: items)
        let posts = try await ports.submittedPosts(sources.values.flatMap { $0 }, in: database)
        var details = AnswerDetails()
        for item in published {
            let own = (sources[item.id] ?? []).compactMap { posts[$0] }
            if !HiddenWords.are(in: item.answer, of: own) { details.answers[item.id] = item.answer }
        }
        details.changes = try await ItemChanges.load(of: items, for: .visitor, ports, in: database)
        return details
    }
}
