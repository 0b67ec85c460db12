import Civic
import HTML
import Pages
import Web

/// What the list of former passages shows.
struct FormerModel: Sendable {
    let draft: Draft
    let consultation: Consultation
    /// As they stood last, in the order of the draft.
    let passages: [Passage]
    let counts: [Subject: Counts]
}

func formerPage(_ model: FormerModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("drafts.former.title"), width: .narrow,
        trail: [
            Crumb(phrases("drafts.home.crumb"), Addresses.home()),
            Crumb(
                model.consultation.title, Addresses.consultation(model.consultation.slug),
                in: model.consultation.language(of: .title)),
            Crumb(model.draft.title, Addresses.draft(model.draft.slug), in: model.draft.titleLanguage),
        ],
        content: model.passages.isEmpty
            ? emptyState(phrases("drafts.former.empty"))
            : """
            <p>\(phrases("drafts.former.lead"))</p>
            <ul class="cards">
            \(each: model.passages, { card($0, model, phrases) })</ul>
            """)
}

private func card(_ passage: Passage, _ model: FormerModel, _ phrases: Phrases) -> HTML {
    let comments = model.counts[.passage(passage.id)]?.comments ?? 0
    return """
        <li class="card"><p><a href="\(url: Addresses.passage(model.draft.slug, passage.id))"\
        \(japanese(in: phrases))>\(Passage.excerpt(of: passage.text, length: 80))</a></p>\
        <ul class="facts"><li>\(phrases("drafts.numbers.comments", count: comments))</li></ul></li>

        """
}
