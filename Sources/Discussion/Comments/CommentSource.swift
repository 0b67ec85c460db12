import Civic
import HTTPServer
import Postgres
import Web

/// Comments as subjects: what supports them or reports them meets them through their card.
public struct CommentSource: SubjectSource {
    public init() {}

    public var kind: Subject.Kind { .comment }

    public func cards(
        for ids: [Int64], viewer: Viewer, in database: any Queryable
    ) async throws -> [Int64: SubjectCard] {
        let texts = try await CommentStore(database).texts(ids, for: viewer)
        let consultations = try await ConsultationStore(database).find(
            Array(Set(texts.map(\.consultationID))))
        let visible = consultations.filter { $0.isVisible(to: viewer) }
        let byID = Dictionary(uniqueKeysWithValues: visible.map { ($0.id, $0) })
        let cards = texts.compactMap { text in
            byID[text.consultationID].map { (text.id.rawValue, text.card(in: $0)) }
        }
        return Dictionary(uniqueKeysWithValues: cards)
    }

    public func page(
        of card: SubjectCard, thread: ThreadRequest, for visit: Visit
    ) async throws -> Response {
        var thread = thread
        let id = CommentID(rawValue: card.subject.id)
        thread.focus = id
        return try await ShowComment.page(of: id, thread, visit)
    }
}
