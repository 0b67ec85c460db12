import Civic
import Discussion
import Web

/// The filters of the staff list of comments, as its address carries them.
struct CommentQuery: Sendable {
    let draft: Slug?
    let passage: PassageID?
    let stance: Stance?
    let state: PublicationState?
    let text: String
    /// The id the page before ended with.
    let before: CommentID?

    /// What can't be read counts as not given, since somebody may have typed the address.
    init(_ query: Form) {
        draft = query["draft"].flatMap(Slug.init(rawValue:))
        passage = query["passage"].flatMap(PassageID.init(pathSegment:))
        stance = query["stance"].flatMap(Stance.init(rawValue:))
        state = query["state"].flatMap(PublicationState.init(rawValue:))
        text = String((query["text"] ?? "").trimmingSpaces.prefix(100))
        before = query["before"].flatMap(CommentID.init(pathSegment:))
    }

    /// Address of the list with these filters, from its beginning.
    var address: String {
        Admin.address(
            AdminAddresses.comments(),
            [
                ("draft", draft?.rawValue ?? ""), ("passage", passage?.pathSegment ?? ""),
                ("stance", stance?.rawValue ?? ""), ("state", state?.rawValue ?? ""), ("text", text),
            ])
    }
}

extension String {
    /// Without white space, full-width too, at its ends.
    var trimmingSpaces: String {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
