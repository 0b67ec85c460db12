import Civic
import Discussion
import Foundation
import Web

/// What is to be corrected of a voice, and what is wrong with the form.
struct VoiceCorrectionForm: Sendable {
    private(set) var problems: [RefusedForm.Problem] = []
    let body: String
    let received: CivilDate?
    let group: String?
    let people: Int?
    let reason: String
    private let values: [String: String]

    init(_ form: Form, today: CivilDate, _ phrases: Phrases) {
        values = ["body", "received", "group", "people", "reason"].reduce(into: [:]) {
            $0[$1] = WrittenText(form[$1] ?? "").text
        }
        body = values["body"] ?? ""
        received = CivilDate(written: values["received"] ?? "")
        let line = WrittenText(values["group"] ?? "", keepsLines: false)
        group = line.isBlank ? nil : line.text
        people = Int(VoiceWords.plain(values["people"] ?? ""))
        reason = WrittenText(values["reason"] ?? "", keepsLines: false).text
        func refuse(_ field: String, _ key: TextKey, limit: Int = 0) {
            problems.append(
                .init(field: field, message: phrases(key, ["limit": phrases.number(limit)])))
        }
        if body.isEmpty { refuse("body", "voices.problem.body") }
        if WrittenText(body).length > CommentStore.longestBody {
            refuse("body", "voices.problem.long", limit: CommentStore.longestBody)
        }
        if received.map({ $0 > today || $0.year < 2000 }) ?? true {
            refuse("received", "voices.problem.received")
        }
        if line.length > VoiceReading.longestGroup {
            refuse("group", "voices.problem.long", limit: VoiceReading.longestGroup)
        }
        if !(people.map { (1...10_000).contains($0) } ?? false) { refuse("people", "voices.problem.people") }
        if reason.isEmpty || reason.unicodeScalars.count > 200 { refuse("reason", "voices.problem.reason") }
    }

    var refused: RefusedForm { RefusedForm(values: values, problems: problems) }
}
