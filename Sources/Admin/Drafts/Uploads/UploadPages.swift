import Civic
import Drafts
import HTML
import Pages
import Web

/// The form that makes a draft from a file.
func newDraftForm(
    _ consultations: [Consultation], refused: RefusedForm?, csrf: String?, _ phrases: Phrases
) -> HTML {
    guard !consultations.isEmpty else { return "<p>\(phrases("admin.uploads.needs_consultation"))</p>" }
    let consultation = FormField("consultation", label: phrases("admin.uploads.consultation"), from: refused)
    let title = FormField(
        "title", label: phrases("admin.uploads.title"), hint: phrases("admin.uploads.title_hint"),
        isRequired: false, from: refused)
    let slug = FormField(
        "slug", label: phrases("admin.uploads.slug"), hint: phrases("admin.uploads.slug_hint"),
        isRequired: false, from: refused)
    let choices = consultations.map { Choice($0.slug.rawValue, $0.title, in: .japanese) }
    return uploadForm(
        to: AdminAddresses.drafts(), csrf: csrf,
        """
        \(errorSummary(refused, phrases))\
        \(documentField(refused, phrases))\(selectField(consultation, phrases, choices))\
        \(textField(title, phrases))\(textField(slug, phrases))\
        \(button(phrases("admin.uploads.submit")))
        """)
}

private func documentField(_ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    let file = FormField(
        "file", label: phrases("admin.uploads.file"), hint: phrases("admin.uploads.file_hint"), from: refused)
    return fileField(file, phrases, accept: ".docx,.pdf,.txt,.md,.markdown,.html,.htm")
}

/// How the next version of a draft is made: from a file, or from the newest version.
struct NewVersionPage: Sendable {
    let draft: Draft
    /// Nil for a draft without any.
    let newest: DraftVersion?
    let refused: RefusedForm?
    let copying: RefusedForm?
    let csrf: String?

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.uploads.new_version"),
            trail: newest.map { draftTrail(draft, $0.number, phrases) } ?? [],
            content: """
                <p\(contentLanguage(.japanese, phrases))>\(draft.title)</p>
                <h2>\(phrases("admin.uploads.by_file"))</h2>
                <p>\(phrases("admin.uploads.by_file_lead"))</p>
                \(uploadForm(to: AdminAddresses.draftVersions(draft.slug), csrf: csrf, upload(phrases)))
                <h2>\(phrases("admin.uploads.by_hand"))</h2>
                \(copy(phrases))
                """)
    }

    private func upload(_ phrases: Phrases) -> HTML {
        """
        \(errorSummary(refused, phrases))\(documentField(refused, phrases))\
        \(reason(refused, "", phrases))\(button(phrases("admin.uploads.submit")))
        """
    }

    private func copy(_ phrases: Phrases) -> HTML {
        guard let newest else { return .empty }
        guard newest.publishedAt != nil else {
            let path = AdminAddresses.draftPassages(draft.slug, newest.number)
            return """
                <p>\(phrases("admin.uploads.in_work"))</p>
                <p><a href="\(url: path)">\(phrases("admin.correction.open"))</a></p>
                """
        }
        return """
            <p>\(phrases("admin.uploads.by_hand_lead", ["number": String(newest.number)]))</p>
            \(postForm(
                to: AdminAddresses.draftCopies(draft.slug), csrf: csrf, style: .stacked,
                """
                \(errorSummary(copying, phrases, scope: "copy"))\(reason(copying, "copy", phrases))\
                \(button(phrases("admin.uploads.copy"), .secondary))
                """))
            """
    }

    private func reason(_ refused: RefusedForm?, _ scope: String, _ phrases: Phrases) -> HTML {
        let reason = FormField(
            "reason", label: phrases("drafts.staff.reason"), hint: phrases("drafts.staff.reason_hint"),
            isRequired: false, from: refused, scope: scope)
        return textArea(
            reason, phrases, limit: VersionWords.longestReason, rows: 3,
            language: contentLanguage(.japanese, phrases))
    }
}
