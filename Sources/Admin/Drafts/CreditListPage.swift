import Civic
import Drafts
import HTML
import Pages

/// The changed passages of a version, each with what was said about it and the reason that is recorded.
///
/// - Parameter comments: how many were given on each of the changes.
func creditListPage(
    _ version: VersionChanges, comments: [Int], mayEdit: Bool, in phrases: Phrases
) -> Page {
    Page(
        phrases("admin.credits.title"), width: .wide, trail: creditTrail(version, phrases),
        content: """
            <p>\(phrases("admin.credits.lead"))</p>
            \(changes(version, comments, mayEdit, phrases))
            """)
}

func creditTrail(_ version: VersionChanges, _ phrases: Phrases) -> [Crumb] {
    let (slug, number) = (version.edition.draft.slug, version.edition.version.number)
    return [
        Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
        Crumb(version.edition.draft.title, AdminAddresses.draftVersion(slug, number), in: .japanese),
    ]
}

private func changes(
    _ version: VersionChanges, _ comments: [Int], _ mayEdit: Bool, _ phrases: Phrases
) -> HTML {
    guard version.span != nil else { return emptyState(phrases("admin.credits.first")) }
    guard !version.changes.isEmpty else { return emptyState(phrases("admin.credits.none")) }
    let columns = [
        RowsColumn(phrases("admin.credits.opinions")),
        RowsColumn(phrases("admin.credits.change"), isWide: true),
        RowsColumn(phrases("admin.credits.recorded"), isWide: true),
    ]
    let rows = zip(version.changes, comments).map { change, count in
        [
            "\(phrases("admin.credits.count", count: count))", changeText(change, phrases),
            recorded(change, version, mayEdit, phrases),
        ]
    }
    return rowsTable(caption: phrases("admin.credits.caption"), columns: columns, rows: rows)
}

private func recorded(
    _ change: PassageChange, _ version: VersionChanges, _ mayEdit: Bool, _ phrases: Phrases
) -> HTML {
    guard let id = change.passage?.id else { return .empty }
    let note = version.notes[id]
    let path = AdminAddresses.draftCredit(version.edition.draft.slug, version.edition.version.number, id)
    let posts = note?.posts.count ?? 0
    return """
        \(note.map { "<p\(contentLanguage(.japanese, phrases))>\($0.reason)</p>" })\
        \(if: posts > 0, "<p>\(phrases("admin.credits.chosen", count: posts))</p>")\
        \(if: mayEdit, "<p><a href=\"\(url: path)\">\(phrases("admin.credits.edit"))</a></p>")
        """
}
