import Civic
import HTML
import Pages
import Web

/// Says of a passage that the newest version lacks what became of it.
func goneNotice(_ model: PassageModel, _ phrases: Phrases) -> HTML {
    let successors = model.relatives.successors
    guard !successors.isEmpty else {
        return noticeBanner(phrases("drafts.passage.gone"), .warning)
    }
    return noticeBanner(phrases("drafts.passage.gone_on"), .warning, passageLinks(successors, model, phrases))
}

/// Says of a passage that stands which others came into it, and where a part of it went.
func relativeLinks(_ model: PassageModel, _ phrases: Phrases) -> HTML {
    let relatives = model.relatives
    return """
        \(if: !relatives.origins.isEmpty, section("drafts.passage.origins", relatives.origins, model, phrases))
        \(if: !relatives.successors.isEmpty, section("drafts.passage.parts", relatives.successors, model, phrases))
        """
}

private func section(
    _ title: TextKey, _ passages: [Passage], _ model: PassageModel, _ phrases: Phrases
) -> HTML {
    disclosure(phrases(title), passageLinks(passages, model, phrases))
}

private func passageLinks(_ passages: [Passage], _ model: PassageModel, _ phrases: Phrases) -> HTML {
    let slug = model.place.draft.slug
    return """
        <ul>\(each: passages, { link($0, slug, phrases) })</ul>
        """
}

private func link(_ passage: Passage, _ slug: Slug, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: Addresses.passage(slug, passage.id))"\(japanese(in: phrases))>\(passage.excerpt)</a></li>

    """
}
