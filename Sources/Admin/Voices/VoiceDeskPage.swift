import Civic
import Discussion
import HTML
import Pages
import Postgres
import Web

/// What was entered in one consultation, and the ways to enter more.
struct VoiceDeskPage: Sendable {
    let scene: VoiceScene
    let newest: [Contribution]
    let total: Int
    let batches: [VoiceBatch]
    let people: [StaffID: Person]
    let mayEnter: Bool
    /// The form for a file, refused.
    let refused: RefusedForm?
    let csrf: String?

    private var slug: Slug { scene.consultation.slug }

    func render(_ phrases: Phrases) -> Page {
        Page(
            scene.consultation.title, in: .japanese, width: .wide,
            trail: voiceTrail(scene.consultation, phrases, isDesk: true),
            content: """
                \(actions(phrases))\(if: mayEnter, importSection(phrases))\
                \(if: !batches.isEmpty, batchSection(phrases))
                <section><h2>\(phrases("voices.newest"))</h2>
                <p class="list-count">\(phrases("admin.list.count", count: total))</p>
                \(newest.isEmpty ? emptyState(phrases("voices.none")) : cards(phrases))</section>
                """)
    }

    private func actions(_ phrases: Phrases) -> HTML {
        let enter = linkButton(phrases("voices.enter"), to: AdminAddresses.voiceNew(slug))
        return """
            <p class="actions">\(if: mayEnter, enter)
            \(linkButton(phrases("voices.paper"), to: AdminAddresses.voicePaper(slug), .secondary))</p>
            """
    }

    private func importSection(_ phrases: Phrases) -> HTML {
        """
        <section><h2>\(phrases("voices.import.title"))</h2><p>\(phrases("voices.import.lead"))</p>
        <p>\(linkButton(
            phrases("voices.import.template"), to: AdminAddresses.voiceTemplate(slug), .secondary))</p>
        \(voiceUpload(scene, refused, csrf, phrases))</section>
        """
    }

    private func batchSection(_ phrases: Phrases) -> HTML {
        let columns = [
            phrases("voices.batch.file"), phrases("voices.batch.time"), phrases("voices.batch.person"),
            phrases("voices.batch.voices"), phrases("voices.batch.state"),
        ]
        return """
            <section><h2>\(phrases("voices.batch.title"))</h2>
            \(dataTable(
                caption: phrases("voices.batch.title"), isCaptionShown: false, columns: columns,
                rows: batches.map { row($0, phrases) }))</section>
            """
    }

    private func row(_ batch: VoiceBatch, _ phrases: Phrases) -> [HTML] {
        [
            HTML(text: batch.fileName), timeStamp(batch.enteredAt, phrases),
            HTML(text: people[batch.enteredBy]?.displayName ?? ""), HTML(text: phrases.number(batch.voices)),
            batch.takenBackAt == nil
                ? takeBack(batch, phrases) : statusBadge(phrases("voices.batch.taken_back")),
        ]
    }

    private func takeBack(_ batch: VoiceBatch, _ phrases: Phrases) -> HTML {
        guard mayEnter else { return .empty }
        return postForm(
            to: AdminAddresses.voiceBatchWithdrawal(slug, batch.id), csrf: csrf,
            button(phrases("voices.batch.take_back"), .secondary))
    }

    private func cards(_ phrases: Phrases) -> HTML {
        """
        <ol class="contributions">
        \(each: newest, { contributionCard($0, phrases, acts: link($0, phrases)) })
        </ol>
        """
    }

    private func link(_ contribution: Contribution, _ phrases: Phrases) -> HTML {
        guard mayEnter, contribution.state != .withdrawn else { return .empty }
        let id = CommentID(rawValue: contribution.subject.id)
        return linkButton(phrases("voices.correct"), to: AdminAddresses.voice(id), .secondary)
    }
}

/// The form by which a file is sent.
func voiceUpload(_ scene: VoiceScene, _ refused: RefusedForm?, _ csrf: String?, _ phrases: Phrases) -> HTML {
    let draft = FormField("draft", label: phrases("admin.filter.draft"), from: refused)
    let file = FormField(
        "file", label: phrases("voices.import.file"), hint: phrases("voices.import.hint"), from: refused)
    return uploadForm(
        to: AdminAddresses.voiceImports(scene.consultation.slug), csrf: csrf,
        """
        \(errorSummary(refused, phrases))\
        \(if: scene.drafts.count > 1, selectField(draft, phrases, scene.draftChoices))\
        \(fileField(file, phrases, accept: ".xlsx,.csv,.txt"))\(button(phrases("voices.import.read")))
        """)
}
