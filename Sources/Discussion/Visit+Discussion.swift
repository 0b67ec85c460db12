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
    func refusal(_ reason: TextKey, on card: SubjectCard) -> CommentRefusal {
        let message = card.words(for: reason, phrases).sentence(phrases)
        var refusal = CommentRefusal(form, [RefusedForm.Problem(field: "body", message: message)])
        refusal.status = .conflict
        return refusal
    }

    /// Sends a person to their comment's own address, with the number under which it was received if it has one.
    func seeComment(_ id: CommentID, by author: Resident) async throws -> Response {
        let comment = try await CommentStore(database).own(id, by: author.id)
        guard let receipt = comment?.receipt else {
            return seeOther(Addresses.comment(id), Flash(.success, posted(comment?.state)))
        }
        let key = author.isConfirmed ? "discussion.flash.received" : "discussion.flash.received_waiting"
        return seeOther(Addresses.comment(id), Flash(.success, key, ["receipt": receipt.description]))
    }
}

/// What is said of a comment that was just sent.
private func posted(_ state: PublicationState?) -> String {
    switch state {
    case .unconfirmed: "discussion.flash.waiting"
    case .held: "discussion.flash.held"
    default: "discussion.flash.posted"
    }
}

extension ThreadRequest {
    /// The order a link asked for.
    init(_ query: Form) {
        self.init(order: query["order"].flatMap(Order.init(rawValue:)) ?? .oldest)
    }
}
