import Civic
import HTML
import Pages

/// One part of a staff list of comments or ideas.
struct ContributionList: Sendable {
    let title: String
    /// Addresses and fields of the filters.
    let filters: HTML
    let contributions: [Contribution]
    let total: Int
    let older: Older
    /// The forms of one contribution; nil for roles that may only read.
    let forms: (@Sendable (Contribution) -> ModerationForms)?
}

func contributionListPage(_ list: ContributionList, in phrases: Phrases) -> Page {
    let cards: HTML = """
        <ol class="contributions">
        \(each: list.contributions, { card($0, list, phrases) })
        </ol>
        """
    let content: HTML = """
        \(list.filters)
        <p class="list-count">\(phrases("admin.list.count", count: list.total))</p>
        \(list.contributions.isEmpty ? emptyState(phrases("admin.list.empty")) : cards)
        \(olderLinks(list.older, phrases))
        """
    return Page(list.title, width: .wide, content: content)
}

private func card(_ contribution: Contribution, _ list: ContributionList, _ phrases: Phrases) -> HTML {
    contributionCard(
        contribution, phrases, acts: list.forms?(contribution).html(for: contribution, phrases) ?? .empty)
}
