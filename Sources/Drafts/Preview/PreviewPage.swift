import Civic
import HTML
import Pages

/// The page of a consultation that is not public yet: what it will say, without anything to press.
struct PreviewPage {
    let model: ConsultationModel
    let token: PreviewToken
    let drafts: [PublishedDraft]

    func render(_ phrases: Phrases) -> Page {
        let consultation = model.consultation
        return Page(
            consultation.title, in: consultation.language(of: .title), meta: .unlisted,
            content: """
                \(previewNotice(phrases))
                \(if: !consultation.question.isEmpty, question(phrases))
                \(consultationTimeline(model, phrases))
                \(stepTimeline(model, phrases))
                \(explanations(consultation, phrases))
                \(if: !drafts.isEmpty, draftSection(phrases))
                """)
    }

    private func question(_ phrases: Phrases) -> HTML {
        "<p class=\"lead\">\(localized(model.consultation.text(.question), phrases))</p>"
    }

    private func draftSection(_ phrases: Phrases) -> HTML {
        """
        <section><h2>\(phrases("drafts.consultation.drafts"))</h2>
        <ul class="results">\(each: drafts, { draftItem($0, phrases) })</ul></section>
        """
    }

    private func draftItem(_ shown: PublishedDraft, _ phrases: Phrases) -> HTML {
        let number = phrases("drafts.version.number", ["number": String(shown.version.number)])
        return """
            <li><a href="\(url: PreviewAddresses.draft(token, shown.draft.slug))">\
            \(localized(LocalizedText(shown.draft.title, in: shown.draft.titleLanguage), phrases))</a>\
            <ul class="facts"><li>\(number)</li></ul></li>

            """
    }
}

/// A draft that is not public yet.
func previewDraftPage(
    _ edition: DraftEdition, of consultation: Consultation, token: PreviewToken, _ phrases: Phrases
) -> Page {
    let number = phrases("drafts.version.number", ["number": String(edition.version.number)])
    return Page(
        edition.draft.title, in: edition.draft.titleLanguage,
        trail: [
            Crumb(
                consultation.title, PreviewAddresses.consultation(token),
                in: consultation.language(of: .title))
        ],
        meta: .unlisted,
        content: """
            \(previewNotice(phrases))
            <ul class="facts"><li>\(number)</li></ul>
            \(draftPreview(edition, phrases))
            """)
}

private func previewNotice(_ phrases: Phrases) -> HTML {
    noticeBanner(
        phrases("drafts.preview.title"), .warning, "<p>\(phrases("drafts.preview.what_it_is"))</p>")
}
