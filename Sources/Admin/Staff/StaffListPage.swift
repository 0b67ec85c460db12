import Accounts
import Civic
import HTML
import Pages

/// All members of staff, what each may do where, and the state of their access.
struct StaffListPage: Sendable {
    struct Row: Sendable {
        let record: StaffRecord
        let rights: [String]
    }

    let rows: [Row]
    let needsFactor: Bool
}

func staffListPage(_ page: StaffListPage, in phrases: Phrases) -> Page {
    let columns = [
        RowsColumn(phrases("access.staff.name")), RowsColumn(phrases("access.staff.rights"), isWide: true),
        RowsColumn(phrases("access.staff.access")), RowsColumn(phrases("access.staff.seen")),
    ]
    let content: HTML = """
        <p class="lead">\(phrases("access.staff.lead"))</p>
        \(if: page.needsFactor, "<p>\(phrases("access.staff.factor_required"))</p>")
        <p>\(linkButton(phrases("access.invitation.new"), to: AdminAddresses.staffNew()))</p>
        \(rowsTable(caption: phrases("access.staff.title"), columns: columns, rows: page.rows.map { row($0, phrases) }))
        """
    return Page(phrases("access.staff.title"), width: .wide, trail: settingsTrail(phrases), content: content)
}

private func row(_ row: StaffListPage.Row, _ phrases: Phrases) -> [HTML] {
    let member = row.record.member
    return [
        """
        <a href="\(url: AdminAddresses.staffMember(member.id))">\(member.displayName)</a><br>\(row.record.email)
        """,
        lines(row.rights), lines(staffState(row.record, phrases)),
        row.record.seenAt.map { timeStamp($0, phrases) } ?? "–",
    ]
}

/// How it stands with a member's access, in words.
func staffState(_ record: StaffRecord, _ phrases: Phrases) -> [String] {
    if record.disabledAt != nil { return [phrases("access.state.disabled")] }
    guard record.hasPassword else { return [phrases("access.state.invited")] }
    return [
        phrases("access.state.active"),
        record.member.hasSecondFactor ? phrases("access.state.factor") : phrases("access.state.no_factor"),
    ]
}
