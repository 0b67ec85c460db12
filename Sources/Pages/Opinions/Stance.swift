import Civic

/// The stances of a comment as choices; their values are those of the form contract.
public func stanceChoices(_ phrases: Phrases) -> [Choice] {
    [
        Choice("agree", phrases("common.stance.agree")),
        Choice("neutral", phrases("common.stance.neutral")),
        Choice("disagree", phrases("common.stance.disagree")),
    ]
}
