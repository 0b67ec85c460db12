import Civic
import HTTPServer
import Web

extension Visit {
    /// Who posts; the pipeline lets nobody else through.
    var author: Resident {
        get throws {
            guard let resident = viewer.resident else { throw WebError.forbidden }
            return resident
        }
    }

    /// The card of the subject that stands at an address; another address of the same id is not found.
    func card(of subject: Subject, at path: String) async throws -> SubjectCard {
        let card = try await ports.card(of: subject, viewer: viewer, in: database)
        guard card.path == path else { throw WebError.notFound }
        return card
    }

    /// A comment form refused because nothing can be posted here (any more).
    func refusal(_ reason: TextKey) -> CommentRefusal {
        var refusal = CommentRefusal(form, [RefusedForm.Problem(field: "body", message: t(reason))])
        refusal.status = .conflict
        return refusal
    }

    /// Sends a person to their comment's own address.
    func seeComment(_ id: CommentID, by author: Resident) -> Response {
        let key = author.isConfirmed ? "discussion.flash.posted" : "discussion.flash.waiting"
        return seeOther(Addresses.comment(id), Flash(.success, key))
    }
}

extension ThreadRequest {
    /// The order a link asked for.
    init(_ query: Form) {
        self.init(order: query["order"].flatMap(Order.init(rawValue:)) ?? .oldest)
    }
}
