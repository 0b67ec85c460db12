import Answers
import Civic
import Postgres

/// How far the items of one section are.
struct SectionCounts: Sendable {
    /// Empty for what was assigned to nobody.
    let section: String
    let states: [OpinionItem.State: Int]
    let late: Int

    /// The sections of a consultation's items by name, what nobody has last.
    static func of(_ items: [OpinionItem], today: CivilDate) -> [SectionCounts] {
        Dictionary(grouping: items, by: \.section).map { section, items in
            SectionCounts(
                section: section, states: Dictionary(grouping: items, by: \.state).mapValues(\.count),
                late: items.filter { $0.isOverdue(on: today) }.count)
        }.sorted { ($0.section.isEmpty ? 1 : 0, $0.section) < ($1.section.isEmpty ? 1 : 0, $1.section) }
    }
}
