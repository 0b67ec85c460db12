import Civic

extension Reason.Problem {
    /// The sentence that says what to do.
    public func message(_ phrases: Phrases) -> String {
        phrases(TextKey("moderation.problem", self))
    }
}

extension ModerationOutcome {
    /// The key of the sentence that says how the act ended.
    public var textKey: TextKey { TextKey("moderation.outcome", self) }
}
