import Civic
import Discussion
import HTML
import Pages
import Postgres

/// A voice with what can be corrected about it and what it said before.
struct VoiceCorrectionPage: Sendable {
    let record: CommentRecord
    let consultation: Consultation
    let form: RefusedForm
    let corrections: [VoiceCorrection]
    let people: [StaffID: Person]
    let csrf: String?

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("voices.correct_title", ["receipt": record.receipt?.description ?? ""]),
            trail: voiceTrail(consultation, phrases),
            content: """
                \(record.voice.map { "<p>\(voiceLine($0, phrases))</p>" })
                <p>\(phrases("voices.correct_lead"))</p>
                \(postForm(
                    to: AdminAddresses.voice(record.id), csrf: csrf, style: .stacked, content(phrases)))
                \(if: !corrections.isEmpty, history(phrases))
                """)
    }

    private func content(_ phrases: Phrases) -> HTML {
        let reason = FormField(
            "reason", label: phrases("voices.reason"), hint: phrases("voices.hint.reason"), from: form)
        return """
            \(errorSummary(form, phrases))\
            \(textArea(field(.body, phrases), phrases, limit: CommentStore.longestBody, rows: 8))\
            \(textField(field(.received, phrases), phrases))\
            \(textField(field(.group, phrases, isRequired: false), phrases))\
            \(textField(field(.people, phrases), phrases))\(textField(reason, phrases))\
            \(button(phrases("voices.correct_save")))
            """
    }

    private func field(_ field: VoiceField, _ phrases: Phrases, isRequired: Bool = true) -> FormField {
        FormField(
            field.rawValue, label: phrases(TextKey("voices.column", field)), isRequired: isRequired,
            from: form)
    }

    private func history(_ phrases: Phrases) -> HTML {
        let columns = [
            RowsColumn(phrases("voices.history.time")), RowsColumn(phrases("voices.history.person")),
            RowsColumn(phrases("voices.reason")), RowsColumn(phrases("voices.history.before"), isWide: true),
        ]
        let rows = corrections.map { correction -> [HTML] in
            [
                timeStamp(correction.correctedAt, phrases),
                HTML(text: people[correction.correctedBy]?.displayName ?? ""), HTML(text: correction.reason),
                prose(correction.body),
            ]
        }
        return """
            <section><h2>\(phrases("voices.history.title"))</h2>
            \(rowsTable(caption: phrases("voices.history.title"), columns: columns, rows: rows))</section>
            """
    }
}
