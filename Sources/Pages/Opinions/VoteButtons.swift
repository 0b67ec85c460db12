import Civic
import HTML

/// The vote on one passage: what it needs to be shown.
public struct VoteButtons: Sendable {
    /// Where a vote is posted to, and where it is taken back.
    public var path: String
    public var withdrawalPath: String
    public var agree: Int
    public var disagree: Int
    public var own: VoteValue?
    /// Whether one may vote now; otherwise only the numbers are shown.
    public var isOpen: Bool
    /// Names the region on the page, as `vote-17`; the same on every page that shows this passage.
    public var id: String

    public init(
        id: String, path: String, withdrawalPath: String, counts: Counts, isOpen: Bool = true
    ) {
        self.id = id
        self.path = path
        self.withdrawalPath = withdrawalPath
        agree = counts.agree
        disagree = counts.disagree
        own = counts.ownVote
        self.isOpen = isOpen
    }
}

/// Agree and disagree with one press, in one form, and a way to take it back.
public func voteButtons(_ vote: VoteButtons, csrf: String?, _ phrases: Phrases) -> HTML {
    guard vote.isOpen else { return voteNumbers(vote, phrases) }
    let buttons: HTML = """
        \(voteButton(.agree, vote, phrases))\(voteButton(.disagree, vote, phrases))
        """
    return """
        <div class="votes" id="\(vote.id)" role="group" aria-label="\(phrases("common.vote.label"))">\
        \(postForm(to: vote.path, csrf: csrf, style: .live, buttons))\
        \(if: vote.own != nil, withdrawal(vote.withdrawalPath, csrf, phrases))</div>
        """
}

private func voteButton(_ value: VoteValue, _ vote: VoteButtons, _ phrases: Phrases) -> HTML {
    """
    <button class="vote vote--\(value.rawValue)" name="value" value="\(value.rawValue)" \
    aria-pressed="\(vote.own == value ? "true" : "false")"><span>\
    \(phrases(TextKey("common.vote", value)))</span> <b class="vote__count">\
    \(phrases.number(value == .agree ? vote.agree : vote.disagree))</b></button>
    """
}

private func withdrawal(_ path: String, _ csrf: String?, _ phrases: Phrases) -> HTML {
    postForm(to: path, csrf: csrf, style: .live, button(phrases("common.vote.withdraw"), .quiet))
}

private func voteNumbers(_ vote: VoteButtons, _ phrases: Phrases) -> HTML {
    """
    <p class="votes votes--closed" id="\(vote.id)">\(phrases("common.vote.agree")) \
    <b>\(phrases.number(vote.agree))</b> \(phrases("common.vote.disagree")) \
    <b>\(phrases.number(vote.disagree))</b></p>
    """
}

/// Says that votes and supports are opinions and decide nothing.
public func voteNote(_ phrases: Phrases) -> HTML {
    "<p class=\"vote-note\">\(phrases("common.vote.note"))</p>"
}
