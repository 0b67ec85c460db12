/// What a reader finds wrong with a text.
public enum ReportReason: String, Sendable, CaseIterable {
    case personalData = "personal_data"
    case insult, advertising
    case offTopic = "off_topic"
    case illegal, other
}
