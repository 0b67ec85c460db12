import Accounts
import Civic
import HTML
import Pages
import Postgres

/// A one-time link on its way to a member: by mail, or shown once where the site sends none.
struct Invitation: Sendable {
    let record: StaffRecord
    /// The whole address; nil where a mail was sent.
    let link: String?

    static func send(
        _ token: LinkToken, to record: StaffRecord, _ visit: Visit, in transaction: Transaction
    ) async throws -> Invitation {
        let link = visit.site.adminURL + AdminAddresses.password(token)
        guard visit.site.sendsMail else { return Invitation(record: record, link: link) }
        let facts = [
            "name": record.member.displayName, "link": link, "city": visit.site.city.name,
            "site": visit.site.adminURL,
        ]
        let mail = Mail(
            to: record.email, subject: visit.t("access.invitation.subject", facts),
            body: visit.t("access.invitation.body", facts))
        try await Outbox.add(mail, in: transaction)
        return Invitation(record: record, link: nil)
    }
}

func invitationPage(_ invitation: Invitation, in phrases: Phrases) -> Page {
    let name = ["name": invitation.record.member.displayName]
    let content: HTML
    if let link = invitation.link {
        content = """
            <p>\(phrases("access.invitation.copy", name))</p>
            <p><label for="link">\(phrases("access.invitation.link"))</label></p>
            <p><textarea class="input" id="link" rows="3" readonly>\(link)</textarea></p>
            \(noticeBanner(phrases("access.invitation.once"), .warning))
            """
    } else {
        content = "\(noticeBanner(phrases("access.invitation.sent", name), .success))"
    }
    let onward: HTML =
        "<p>\(linkButton(phrases("access.invitation.go_on"), to: AdminAddresses.staffMember(invitation.record.member.id)))</p>"
    return Page(
        phrases("access.invitation.title"), trail: staffTrail(phrases), content: "\(content)\(onward)")
}

/// The way to a page about one member.
func staffTrail(_ phrases: Phrases) -> [Crumb] {
    settingsTrail(phrases, Crumb(phrases("access.staff.title"), AdminAddresses.staff()))
}
