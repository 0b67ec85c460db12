import Civic
import HTML
import Postgres

/// A comment as it is shown.
public struct CommentCard: Sendable {
    public enum Stance: String, Sendable {
        case agree, neutral, disagree
    }

    public var id: Int64
    /// The comment's own address.
    public var path: String
    /// Its name, see ``personName(_:_:)``, or what stands for nobody.
    public var author: HTML
    /// A word beside the name, as "pupil" or "withdrawn".
    public var badges: HTML = .empty
    public var stance: Stance?
    /// The passage it quotes.
    public var quote: String?
    /// What became of those words in a later version.
    public var quoteNote: String?
    public var body: String
    public var postedAt: Instant
    /// The day alone, where no time is known.
    public var postedOn: CivilDate?
    public var isEdited = false
    /// Whether the permalink of this very comment was followed.
    public var isFocused = false
    /// Support, reply, edit, withdraw.
    public var actions: HTML = .empty
    /// Answers to it, already rendered, one level deep.
    public var replies: HTML = .empty

    public init(id: Int64, path: String, author: HTML, body: String, postedAt: Instant) {
        self.id = id
        self.path = path
        self.author = author
        self.body = body
        self.postedAt = postedAt
    }
}

/// One comment with what can be done about it and its replies; stands in an `ol` or `ul`.
public func commentCard(_ card: CommentCard, _ phrases: Phrases) -> HTML {
    """
    <li class="comment\(if: card.isFocused, " comment--focused")" id="comment-\(card.id)">\
    <article aria-labelledby="comment-\(card.id)-by">
    <header class="comment__head"><span class="comment__author" id="comment-\(card.id)-by">\
    \(card.author)</span>\(card.stance.map { stanceBadge($0, phrases) })\(card.badges)
    <a class="comment__time" href="\(url: card.path)">\(when(card, phrases))</a>\
    \(if: card.isEdited, "<span class=\"comment__edited\">\(phrases("common.comment.edited"))</span>")</header>
    \(card.quote.map { quoted($0, phrases) })\
    \(card.quoteNote.map { "<p class=\"form__note\">\($0)</p>" })\(prose(card.body, writtenLanguage(of: card.body, phrases)))
    \(if: !card.actions.isEmpty, "<div class=\"comment__actions\">\(card.actions)</div>")</article>\
    \(if: !card.replies.isEmpty, "<ul class=\"replies\">\(card.replies)</ul>")</li>

    """
}

private func when(_ card: CommentCard, _ phrases: Phrases) -> HTML {
    card.postedOn.map { dateStamp($0.start, phrases) } ?? timeStamp(card.postedAt, phrases)
}

/// A quotation is from a draft, which is in Japanese.
private func quoted(_ text: String, _ phrases: Phrases) -> HTML {
    "<blockquote class=\"comment__quote\"\(contentLanguage(.japanese, phrases))>\(text)</blockquote>"
}

/// The stance of a comment as a word with a color.
public func stanceBadge(_ stance: CommentCard.Stance, _ phrases: Phrases) -> HTML {
    " <span class=\"stance stance--\(stance.rawValue)\">\(phrases(TextKey("common.stance", stance)))</span>"
}
