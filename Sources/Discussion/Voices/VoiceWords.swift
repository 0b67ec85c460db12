import Civic
import HTML
import Pages

/// Stands where other comments have their author: 窓口でうかがった声.
public func voiceName(_ voice: VoiceFacts, _ phrases: Phrases) -> String {
    phrases(TextKey("discussion.voice.name", voice.channel))
}

/// The voice's name, group and number of people in one line, for lists of staff.
public func voiceLine(_ voice: VoiceFacts, _ phrases: Phrases) -> String {
    var parts = [voiceName(voice, phrases)]
    if let group = voice.heardIn { parts.append(group) }
    if voice.standsFor > 1 { parts.append(phrases("discussion.voice.people", count: voice.standsFor)) }
    return parts.joined(separator: "・")
}

/// What stands beside its name: what it is about, where it was said and for how many people it stands.
func voiceBadges(
    _ voice: VoiceFacts, _ receipt: Receipt?, _ consultation: Consultation, _ phrases: Phrases
) -> HTML {
    let number = consultation.isPublicComment ? receipt?.number : nil
    return """
        \(number.map { badge(phrases("discussion.opinion.number", ["number": phrases.number($0)])) })\
        \(if: voice.isAboutWhole, badge(phrases("discussion.voice.whole")))\
        \(voice.heardIn.map { " <span class=\"badge\"\(contentLanguage(.japanese, phrases))>\($0)</span>" })\
        \(if: voice.standsFor > 1, badge(phrases("discussion.voice.people", count: voice.standsFor)))
        """
}

private func badge(_ words: String) -> HTML { " \(statusBadge(words))" }
