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
        phrases("access.staff.name"), phrases("access.staff.rights"), phrases("access.staff.access"),
        phrases("access.staff.seen"),
    ]
    let rows = page.rows.map { row($0, phrases) }
    let content: HTML = """
        <p class="lead">\(phrases("access.staff.lead"))</p>
        \(if: page.needsFactor, "<p>\(phrases("access.staff.factor_required"))</p>")
        <p>\(linkButton(phrases("access.invitation.new"), to: AdminAddresses.staffNew()))</p>
        \(dataTable(caption: phrases("access.staff.title"), isCaptionShown: false, columns: columns, rows: rows))
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
