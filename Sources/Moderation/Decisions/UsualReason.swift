import Civic

/// Reasons that moderators need again and again, with their words in the texts.
public enum UsualReason: String, Sendable, CaseIterable {
    case personalData = "personal_data"
    case insult
    case advertising
    case offTopic = "off_topic"
    case duplicate
    case illegal

    /// The words the author is told.
    public func words(_ phrases: Phrases) -> String {
        phrases(TextKey("moderation.reasons", self))
    }
}
