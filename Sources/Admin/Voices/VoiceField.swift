/// The fields of a voice, as forms and files name them.
enum VoiceField: String, CaseIterable, Sendable {
    case channel, received, group, about, number, stance, body, people, publish, category, name, address

    /// What a file must have a column for.
    static let needed: [VoiceField] = [.channel, .received, .body, .publish]
    /// What stays in the form after one was entered, for the next of the same pile.
    static let kept: [VoiceField] = [.channel, .received, .group, .publish]
}

/// What a voice is about.
enum VoiceAbout: String, CaseIterable, Sendable {
    case whole, passage, idea
}

/// Whether whoever said it agreed to be published.
enum VoiceConsent: String, CaseIterable, Sendable {
    case yes, no
}
