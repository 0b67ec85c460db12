import Civic
import HTML
import Pages

/// The staff page of one comment or idea.
func contributionPage(
    _ contribution: Contribution, title: String, trail: [Crumb], forms: ModerationForms?, in phrases: Phrases
) -> Page {
    let card = contributionCard(
        contribution, phrases, acts: forms?.html(for: contribution, phrases) ?? .empty)
    return Page(
        title, width: .wide, trail: trail, content: "<ol class=\"contributions\">\n\(card)</ol>")
}
