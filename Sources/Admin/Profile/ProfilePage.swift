import Accounts
import Civic
import HTML
import Pages
import Postgres

/// One's own account.
struct ProfileModel: Sendable {
    let record: StaffRecord
    /// What the person may do where, in words.
    let rights: [String]
    let codesLeft: Int
    /// Whether the second factor can't be given up.
    let needsFactor: Bool
    let sessions: [StaffSession]
    let now: Instant
}

func profilePage(
    _ model: ProfileModel, _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let facts: [(name: String, value: HTML)] = [
        (phrases("access.staff.name"), HTML(text: model.record.member.displayName)),
        (phrases("admin.log_in.email"), HTML(text: model.record.email)),
        (phrases("access.staff.rights"), lines(model.rights)),
    ]
    let content: HTML = """
        \(errorSummary(refused, phrases))
        \(descriptionList(facts))
        <section><h2>\(phrases("access.factor.title"))</h2>\(factorSection(model, csrf, phrases))</section>
        <section><h2>\(phrases("access.profile.password"))</h2>\(passwordForm(refused, csrf, phrases))</section>
        <section><h2>\(phrases("access.profile.sessions"))</h2>\(sessionSection(model, csrf, phrases))</section>
        """
    return Page(phrases("access.profile.title"), width: .reading, content: content)
}

/// Short lines below one another.
func lines(_ lines: [String]) -> HTML {
    "\(each: lines.enumerated(), { "\(if: $0.offset > 0, "<br>")\($0.element)" })"
}

private func factorSection(_ model: ProfileModel, _ csrf: String?, _ phrases: Phrases) -> HTML {
    guard model.record.member.hasSecondFactor else {
        return """
            <p>\(phrases("access.profile.factor_off"))</p>
            <p>\(linkButton(phrases("access.profile.factor_set"), to: AdminAddresses.profileFactor()))</p>
            """
    }
    let renew = button(phrases("access.profile.codes_new"), .secondary)
    let remove = button(phrases("access.profile.factor_remove"), .danger)
    return """
        <p>\(phrases("access.profile.factor_on")) \(phrases("access.profile.codes_left", count: model.codesLeft))</p>
        <div class="actions">\(postForm(to: AdminAddresses.profileRecovery(), csrf: csrf, renew))
        \(linkButton(phrases("access.profile.factor_again"), to: AdminAddresses.profileFactor(), .secondary))
        \(if: !model.needsFactor, postForm(to: AdminAddresses.profileFactorRemoval(), csrf: csrf, remove))</div>
        """
}

private func passwordForm(_ refused: RefusedForm?, _ csrf: String?, _ phrases: Phrases) -> HTML {
    let current = FormField(
        "current_password", label: phrases("access.profile.current_password"), from: refused)
    let password = FormField(
        "password", label: phrases("admin.password.label"), hint: phrases("admin.password.hint"),
        from: refused)
    let fields: HTML = """
        \(textField(current, phrases, kind: .password, autocomplete: "current-password"))
        \(textField(password, phrases, kind: .password, autocomplete: "new-password"))
        \(button(phrases("access.profile.password_submit"), .secondary))
        """
    return postForm(to: AdminAddresses.profilePassword(), csrf: csrf, style: .stacked, fields)
}

private func sessionSection(_ model: ProfileModel, _ csrf: String?, _ phrases: Phrases) -> HTML {
    let rows = model.sessions.map { sessionRow($0, csrf, phrases) }
    let columns = [
        phrases("access.session.since"), phrases("access.session.seen"), phrases("access.session.client"),
        phrases("access.session.end"),
    ]
    let others = button(phrases("access.profile.sessions_end"), .secondary)
    return """
        <p>\(phrases("access.profile.sessions_lead"))</p>
        \(dataTable(caption: phrases("access.profile.sessions"), isCaptionShown: false, columns: columns, rows: rows))
        \(if: model.sessions.count > 1, postForm(to: AdminAddresses.profileOtherSessions(), csrf: csrf, others))
        """
}

private func sessionRow(_ session: StaffSession, _ csrf: String?, _ phrases: Phrases) -> [HTML] {
    let end = button(phrases("access.session.end"), .quiet)
    return [
        timeStamp(session.createdAt, phrases), timeStamp(session.seenAt, phrases),
        HTML(text: session.client),
        session.isOwn
            ? HTML(text: phrases("access.session.own"))
            : postForm(to: AdminAddresses.profileSession(session.id), csrf: csrf, end),
    ]
}
