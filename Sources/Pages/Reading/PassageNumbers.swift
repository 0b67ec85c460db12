import Civic
import HTML

/// What was said about a passage, in numbers.
public struct PassageNumbers: Sendable {
    /// Names them on every page that shows them, as `numbers-17`: a script puts the newer ones in their place.
    public var id: String
    public var counts: Counts
    public var withVotes: Bool
    /// What stands there while nothing was said.
    public var invitation: String

    public init(id: String, counts: Counts, withVotes: Bool, invitation: String) {
        self.id = id
        self.counts = counts
        self.withVotes = withVotes
        self.invitation = invitation
    }

    var hasVotes: Bool { withVotes && counts.agree + counts.disagree > 0 }

    /// Whether nothing was said.
    public var isEmpty: Bool { counts.comments == 0 && !hasVotes && counts.ownVote == nil }
}

/// Comments, agreement and disagreement, and the reader's own vote, each as words; apart by more than space where
/// it is read aloud.
public func passageNumbers(_ numbers: PassageNumbers, isHidden: Bool = false, _ phrases: Phrases) -> HTML {
    let counts = numbers.counts
    let votes = ["agree": phrases.number(counts.agree), "disagree": phrases.number(counts.disagree)]
    let parts = [
        counts.comments > 0 ? phrases("common.comment.count", count: counts.comments) : nil,
        numbers.hasVotes ? phrases("common.vote.numbers", votes) : nil,
        numbers.withVotes ? counts.ownVote.map { phrases(TextKey("common.vote.own", $0)) } : nil,
    ].compactMap { $0 }
    return """
        <span class="numbers" id="\(numbers.id)"\(if: isHidden, " hidden")\(if: !isHidden, " data-fresh")>\
        \(each: parts.isEmpty ? [numbers.invitation] : parts, { "<span>\($0)</span> " })</span>
        """
}
