import Civic
import HTML
import Pages

/// The staff page of one comment or idea.
func contributionPage(
    _ contribution: Contribution, title: String, trail: [Crumb], forms: ModerationForms?,
    panel: HTML = .empty, in phrases: Phrases
) -> Page {
    let card = contributionCard(
        contribution, phrases, acts: forms?.html(for: contribution, phrases) ?? .empty)
    return Page(
        title, width: .wide, trail: trail,
        content: """
            \(forms?.kept(for: contribution, phrases) ?? .empty)\
            <ol class="contributions">
            \(card)</ol>\(panel)
            """)
}
