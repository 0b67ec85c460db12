import Civic
import Discussion
import Drafts
import Foundation
import Pages

/// Reads a voice from a form or from the row of a file: all that is wrong with it at once, or the voice.
struct VoiceReading {
    static let longestGroup = 100
    static let longestDetail = 200

    private let values: [String: String]
    private let scene: VoiceScene
    private let phrases: Phrases
    private let words: VoiceWords
    private(set) var problems: [RefusedForm.Problem] = []
    private(set) var voice: NewVoice?

    /// - Parameters:
    ///   - today: in Japan; nothing was received later.
    ///   - submission: name of the form or row.
    init(
        _ values: [String: String], in scene: VoiceScene, today: CivilDate, submission: String,
        _ words: VoiceWords, _ phrases: Phrases
    ) {
        self.values = values.mapValues { WrittenText($0).text }
        self.scene = scene
        self.phrases = phrases
        self.words = words
        let channel = readChannel()
        let received = readDay(today)
        let group = readLine(.group, limit: Self.longestGroup)
        let people = readPeople()
        let consent = readConsent()
        let stance = readStance()
        let body = readBody()
        let category = readCategory()
        let details = readDetails()
        let place = readPlace()
        guard problems.isEmpty, let channel, let received, let consent, let place, let people else { return }
        voice = NewVoice(
            subject: place.subject, versionID: place.version, stance: stance, body: body,
            facts: VoiceFacts(
                channel: channel, receivedOn: received, heardIn: group.isEmpty ? nil : group,
                standsFor: people, mayPublish: consent == .yes, isAboutWhole: place.isWhole),
            submitter: Submitter(category: category, details: details), submission: submission)
    }

    private subscript(field: VoiceField) -> String { values[field.rawValue] ?? "" }

    private mutating func refuse(_ field: VoiceField, _ key: TextKey, _ arguments: [String: String] = [:]) {
        problems.append(.init(field: field.rawValue, message: phrases(key, arguments)))
    }

    private mutating func readChannel() -> Channel? {
        if let channel = words.channel(self[.channel]) { return channel }
        refuse(.channel, "voices.problem.channel")
        return nil
    }

    private mutating func readDay(_ today: CivilDate) -> CivilDate? {
        // A cell of a workbook may have a time behind its day.
        let text = self[.received].split(separator: " ").first.map(String.init) ?? ""
        guard let day = CivilDate(written: text), day.year >= 2000 else {
            refuse(.received, "voices.problem.received")
            return nil
        }
        if day > today { refuse(.received, "voices.problem.future") }
        return day
    }

    private mutating func readLine(_ field: VoiceField, limit: Int) -> String {
        let text = WrittenText(self[field], keepsLines: false)
        if text.length > limit { refuse(field, "voices.problem.long", ["limit": phrases.number(limit)]) }
        return text.text
    }

    private mutating func readPeople() -> Int? {
        let text = VoiceWords.plain(self[.people])
        if text.isEmpty { return 1 }
        if let people = Int(text), (1...10_000).contains(people) { return people }
        refuse(.people, "voices.problem.people")
        return nil
    }

    private mutating func readConsent() -> VoiceConsent? {
        if let consent = words.consent(self[.publish]) { return consent }
        refuse(.publish, "voices.problem.publish")
        return nil
    }

    private mutating func readStance() -> Stance {
        if self[.stance].isEmpty { return .neutral }
        if let stance = words.stance(self[.stance]) { return stance }
        refuse(.stance, "voices.problem.stance")
        return .neutral
    }

    private mutating func readBody() -> String {
        let text = WrittenText(self[.body])
        if text.isBlank { refuse(.body, "voices.problem.body") }
        if text.length > CommentStore.longestBody {
            refuse(.body, "voices.problem.long", ["limit": phrases.number(CommentStore.longestBody)])
        }
        return text.text
    }

    private mutating func readCategory() -> String? {
        guard scene.asked.category != .off, !self[.category].isEmpty else { return nil }
        if scene.asked.categories.contains(self[.category]) { return self[.category] }
        refuse(.category, "voices.problem.category")
        return nil
    }

    private mutating func readDetails() -> [Submitter.Field: String] {
        let details = [
            Submitter.Field.name: readLine(.name, limit: Self.longestDetail),
            .address: readLine(.address, limit: Self.longestDetail),
        ]
        return details.filter { !$0.value.isEmpty }
    }

    private struct Place {
        let subject: Subject
        let version: DraftVersionID?
        var isWhole = false
    }

    private mutating func readPlace() -> Place? {
        let number = Int64(VoiceWords.plain(self[.number]))
        let about = words.about(self[.about]) ?? (self[.number].isEmpty ? .whole : .passage)
        switch about {
        case .whole:
            if let passage = scene.firstPassage { return place(passage, isWhole: true) }
            refuse(.about, "voices.problem.no_draft")
        case .passage:
            if let passage = number.flatMap(scene.passage) { return place(passage, isWhole: false) }
            refuse(.number, "voices.problem.passage")
        case .idea:
            if let number, scene.ideas.contains(number) {
                return Place(subject: .idea(IdeaID(rawValue: number)), version: nil)
            }
            refuse(.number, "voices.problem.idea")
        }
        return nil
    }

    private func place(_ passage: Passage, isWhole: Bool) -> Place {
        Place(subject: .passage(passage.id), version: scene.edition?.version.id, isWhole: isWhole)
    }
}
