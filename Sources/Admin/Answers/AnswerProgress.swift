import Answers
import Civic

/// How far the answers of a consultation are.
struct AnswerProgress: Sendable {
    let consultation: Consultation
    let result: ConsultationResult
    /// Posts that count, whether an item has them or not.
    var posts = 0
    /// Posts that are in an item or need none.
    var handled = 0
    var items = 0
    /// Items that have category, summary and answer.
    var answered = 0

    var waiting: Int { max(0, posts - handled) }

    static func load(_ consultation: Consultation, _ visit: Visit) async throws -> AnswerProgress {
        let database = visit.database
        let sources = SourceStore(database)
        let numbers = try await sources.numbers(in: consultation.id)
        let asides = try await sources.asides(in: consultation.id)
        let handled = Set(numbers.keys).union(asides)
        let items = try await ItemStore(database).all(of: consultation.id)
        let tally = try await ItemSources.tally(
            of: consultation.id, including: Array(handled), visit.site, database)
        return AnswerProgress(
            consultation: consultation, result: try await ResultStore(database).find(consultation.id),
            posts: tally.posts, handled: handled.count, items: items.count,
            answered: items.filter { $0.lacking.isEmpty }.count)
    }
}
