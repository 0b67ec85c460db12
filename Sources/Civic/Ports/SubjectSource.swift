import HTTPServer
import Postgres
import Web

/// Knows the subjects of one kind. Filled by Drafts (passages), Ideas (ideas) and Discussion (comments).
public protocol SubjectSource: Sendable {
    var kind: Subject.Kind { get }

    /// The subjects of these ids that the viewer may see; the others are missing from the answer.
    func cards(
        for ids: [Int64], viewer: Viewer, in database: any Queryable
    ) async throws -> [Int64: SubjectCard]

    /// The subject's own page with its thread, for Discussion to show a refused comment or one comment in its
    /// context; the thread is rendered through `Threads.thread`.
    func page(of card: SubjectCard, thread: ThreadRequest, for visit: Visit) async throws -> Response
}

extension Ports {
    /// The card of one subject, or not found.
    public func card(
        of subject: Subject, viewer: Viewer, in database: any Queryable
    ) async throws -> SubjectCard {
        guard let found = try await cards(for: [subject], viewer: viewer, in: database)[subject] else {
            throw WebError.notFound
        }
        return found
    }

    /// The cards of subjects of any kinds, one query a kind.
    public func cards(
        for subjects: [Subject], viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: SubjectCard] {
        var found: [Subject: SubjectCard] = [:]
        for (kind, group) in Dictionary(grouping: subjects, by: \.kind) {
            guard let source = source(of: kind) else { continue }
            let ids = Array(Set(group.map(\.id)))
            for (id, card) in try await source.cards(for: ids, viewer: viewer, in: database) {
                found[Subject(kind, id)] = card
            }
        }
        return found
    }

    /// The feature that owns subjects of a kind; nil when it is not mounted.
    public func source(of kind: Subject.Kind) -> (any SubjectSource)? {
        sources.first { $0.kind == kind }
    }
}
