import Civic
import HTML
import Moderation
import Pages

extension ModeratedPersonPage {
    /// What can be done now; suspending is for those who manage people.
    func acts(_ phrases: Phrases) -> HTML {
        """
        <div class="contribution__acts">\(warning(phrases))\
        \(if: mayManage && standing.suspension == nil, suspension(phrases))\
        \(if: mayManage && standing.suspension != nil, oneButton(AdminAddresses.personSuspensionEnd(id), "moderation.staff.person.end_suspension", phrases))\
        \(if: !standing.isCheckedFirst, oneButton(AdminAddresses.personCheckFirst(id), "moderation.staff.person.check_first", phrases))\
        \(if: standing.isCheckedFirst, oneButton(AdminAddresses.personCheckFirstEnd(id), "moderation.staff.person.end_check_first", phrases))\
        </div>\(if: !mayManage, "<p class=\"form__note\">\(phrases("moderation.staff.person.suspension_by_admin"))</p>")
        """
    }

    private func warning(_ phrases: Phrases) -> HTML {
        let refused = refusedAct == .warning ? refused : nil
        return foldedForm(
            phrases("moderation.staff.person.warn"), isOpen: refused != nil,
            postForm(
                to: AdminAddresses.personWarning(id), csrf: csrf, style: .stacked,
                """
                <p>\(phrases("moderation.staff.person.warn_lead"))</p>\(reasonFields(refused, scope: "warning", phrases))\
                \(button(phrases("moderation.staff.person.warn")))
                """))
    }

    private func suspension(_ phrases: Phrases) -> HTML {
        let refused = refusedAct == .suspension ? refused : nil
        let until = FormField(
            "until", label: phrases("moderation.staff.person.until_label"),
            hint: phrases("moderation.staff.person.until_hint"), from: refused, scope: "suspension")
        return foldedForm(
            phrases("moderation.staff.person.suspend"), isOpen: refused != nil,
            postForm(
                to: AdminAddresses.personSuspension(id), csrf: csrf, style: .stacked,
                """
                <p>\(phrases("moderation.staff.person.suspend_lead"))</p>\
                \(reasonFields(refused, scope: "suspension", phrases))\(textField(until, phrases))\
                \(button(phrases("moderation.staff.person.suspend"), .danger))
                """))
    }

    private func oneButton(_ path: String, _ key: TextKey, _ phrases: Phrases) -> HTML {
        postForm(to: path, csrf: csrf, button(phrases(key), .secondary))
    }
}
