import Civic
import Discussion
import HTML
import Pages

/// The rows of a file as they would be entered, with what is wrong with them.
struct VoicePreview: Sendable {
    struct Row: Sendable {
        let number: Int
        let voice: NewVoice?
        let problems: [RefusedForm.Problem]
        let excerpt: String
        /// An opinion of the consultation that says the same.
        let known: CommentID?
        /// An earlier row of the file that says the same.
        let sameAs: Int?

        var isKnown: Bool { known != nil || sameAs != nil }
    }

    let id: VoiceImportID
    let fileName: String
    let scene: VoiceScene
    let rows: [Row]

    init(
        id: VoiceImportID, _ pending: PendingVoices, _ scene: VoiceScene, folded: [String],
        known: [String: CommentID], today: CivilDate, _ words: VoiceWords, _ phrases: Phrases
    ) {
        self.id = id
        fileName = pending.fileName
        self.scene = scene
        var first: [String: Int] = [:]
        rows = zip(pending.rows, folded).map { row, text in
            let reading = VoiceReading(
                row.values, in: scene, today: today, submission: "import \(id) \(row.number)", words,
                phrases)
            defer { if first[text] == nil { first[text] = row.number } }
            return Row(
                number: row.number, voice: reading.voice, problems: reading.problems,
                excerpt: WrittenText(row.values["body"] ?? "").excerpt(),
                known: text.isEmpty ? nil : known[text], sameAs: text.isEmpty ? nil : first[text])
        }
    }

    var bad: [Row] { rows.filter { !$0.problems.isEmpty } }
    var isReady: Bool { bad.isEmpty && !rows.isEmpty }

    func page(csrf: String?, _ phrases: Phrases) -> Page {
        let lead = phrases("voices.preview.lead", ["file": fileName])
        return Page(
            phrases("voices.preview.title"), width: .wide, trail: voiceTrail(scene.consultation, phrases),
            content: """
                <p>\(lead)</p>\(isReady ? ready(csrf, phrases) : mend(csrf, phrases))
                \(table(phrases))
                """)
    }

    private func ready(_ csrf: String?, _ phrases: Phrases) -> HTML {
        let known = rows.count(where: \.isKnown)
        let choice = FormField(
            "duplicates", label: phrases("voices.preview.duplicates", count: known), value: "skip")
        let choices = [
            Choice("skip", phrases("voices.preview.skip")), Choice("enter", phrases("voices.preview.enter")),
        ]
        return postForm(
            to: AdminAddresses.voiceImport(scene.consultation.slug, id), csrf: csrf, style: .stacked,
            """
            \(noticeBanner(phrases("voices.preview.ready", count: rows.count), .success))\
            \(if: known > 0, radioField(choice, phrases, choices))\
            \(button(phrases("voices.preview.confirm")))
            """)
    }

    private func mend(_ csrf: String?, _ phrases: Phrases) -> HTML {
        """
        \(noticeBanner(
            phrases("voices.preview.bad", count: bad.count), .warning,
            "<p>\(phrases("voices.preview.mend"))</p>"))
        \(voiceUpload(scene, nil, csrf, phrases))
        """
    }

    private func table(_ phrases: Phrases) -> HTML {
        let columns = [
            RowsColumn(phrases("voices.preview.row")),
            RowsColumn(phrases("voices.preview.state"), isWide: !isReady),
            RowsColumn(phrases("voices.preview.voice"), isWide: isReady),
            RowsColumn(phrases("voices.column.body"), isWide: true),
        ]
        // What is wrong comes first; the numbers tell the place.
        let sorted = bad + rows.filter { $0.problems.isEmpty }
        return rowsTable(
            caption: phrases("voices.preview.rows"), columns: columns,
            rows: sorted.map { row($0, phrases) })
    }

    private func row(_ row: Row, _ phrases: Phrases) -> [HTML] {
        [
            HTML(text: phrases.number(row.number)), state(row, phrases),
            row.voice.map { voice($0, phrases) } ?? .empty, HTML(text: row.excerpt),
        ]
    }

    /// Where it comes from, what it is about, and whether everyone may read it.
    private func voice(_ voice: NewVoice, _ phrases: Phrases) -> HTML {
        let about: String =
            switch voice.subject.kind {
            case .passage where voice.facts.isAboutWhole: phrases("voices.about.whole")
            case .idea: "\(phrases("voices.about.idea")) \(voice.subject.id)"
            case .passage, .comment: "\(phrases("voices.about.passage")) \(voice.subject.id)"
            }
        let consent: TextKey = voice.facts.mayPublish ? "voices.publish.yes" : "voices.publish.no"
        return """
            <p>\(voiceLine(voice.facts, phrases))</p>
            <p class="muted">\(phrases.date(voice.facts.receivedOn))<br>\(about)<br>\
            \(phrases(TextKey("common.stance", voice.stance)))・\(phrases(consent))</p>
            """
    }

    private func state(_ row: Row, _ phrases: Phrases) -> HTML {
        if !row.problems.isEmpty {
            let lines = row.problems.map { problem -> String in
                let field = VoiceField(rawValue: problem.field).map { phrases(TextKey("voices.column", $0)) }
                return "\(field ?? "")：\(problem.message)"
            }
            return """
                \(statusBadge(phrases("voices.preview.wrong"), .danger))\
                <ul>\(each: lines, { "<li>\($0)</li>" })</ul>
                """
        }
        if let same = row.sameAs {
            return statusBadge(phrases("voices.preview.same_row", ["row": phrases.number(same)]), .warning)
        }
        if let known = row.known {
            let link: HTML =
                "<a href=\"\(url: AdminAddresses.comment(known))\">\(phrases("voices.preview.known_link"))</a>"
            return "\(statusBadge(phrases("voices.preview.known"), .warning)) \(link)"
        }
        return statusBadge(phrases("voices.preview.good"), .success)
    }
}
