import Accounts
import Civic
import HTML
import Pages

/// One member of staff.
struct StaffPage: Sendable {
    let record: StaffRecord
    let consultations: [Consultation]
    /// Whether it is about the person who looks.
    let isOwn: Bool

    var id: StaffID { record.member.id }
}

func staffMemberPage(
    _ page: StaffPage, _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let facts: [(name: String, value: HTML)] = [
        (phrases("admin.log_in.email"), HTML(text: page.record.email)),
        (phrases("access.staff.access"), lines(staffState(page.record, phrases))),
    ]
    let fields: HTML = """
        \(RightsForm.fields(StaffRights(page.record.member), page.consultations, refused, phrases))
        \(button(phrases("access.staff.save")))
        """
    let content: HTML = """
        \(errorSummary(refused, phrases))
        \(descriptionList(facts))
        <section><h2>\(phrases("access.staff.rights"))</h2>
        \(postForm(to: AdminAddresses.staffMember(page.id), csrf: csrf, style: .stacked, fields))</section>
        <section><h2>\(phrases("access.staff.access"))</h2>\(accessForms(page, csrf, phrases))</section>
        """
    return Page(page.record.member.displayName, trail: staffTrail(phrases), content: content)
}

private func accessForms(_ page: StaffPage, _ csrf: String?, _ phrases: Phrases) -> HTML {
    if page.isOwn {
        return """
            <p>\(phrases("access.staff.own"))</p>
            <p>\(linkButton(phrases("access.profile.title"), to: AdminAddresses.profile(), .secondary))</p>
            """
    }
    if page.record.disabledAt != nil {
        return form(
            AdminAddresses.staffEnabling(page.id), csrf, phrases("access.staff.enable_about"),
            button(phrases("access.staff.enable")))
    }
    let link = form(
        AdminAddresses.staffLink(page.id), csrf, phrases("access.staff.link_about"),
        button(phrases("access.staff.link"), .secondary))
    let reset = form(
        AdminAddresses.staffFactorReset(page.id), csrf, phrases("access.staff.factor_about"),
        button(phrases("access.staff.factor_reset"), .secondary))
    let disable = form(
        AdminAddresses.staffDisabling(page.id), csrf, phrases("access.staff.disable_about"),
        button(phrases("access.staff.disable"), .danger))
    return "\(link)\(if: page.record.member.hasSecondFactor, reset)\(disable)"
}

/// One act with what it does above its button.
private func form(_ path: String, _ csrf: String?, _ about: String, _ button: HTML) -> HTML {
    "<p>\(about)</p>\(postForm(to: path, csrf: csrf, button))"
}
