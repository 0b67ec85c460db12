import Civic
import HTML

/// Whom to ask, as a list of facts: section, telephone, hours, e-mail, form.
public func contactDetails(_ contact: Contact, _ phrases: Phrases) -> HTML {
    let isForeign = contact.language != phrases.language
    return """
        <dl class="contact">
        \(row(phrases("common.contact.section"), text(contact.section, isForeign, contact.language)))\
        \(if: !contact.telephone.isEmpty, row(phrases("common.contact.telephone"), telephone(contact)))\
        \(if: !contact.hours.isEmpty, row(phrases("common.contact.hours"), text(contact.hours, isForeign, contact.language)))\
        \(if: !contact.email.isEmpty, row(phrases("common.contact.email"), email(contact.email)))\
        \(if: !contact.form.isEmpty, row(phrases("common.contact.form"), form(contact.form, phrases)))\
        </dl>
        """
}

private func row(_ name: String, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
}

private func text(_ text: String, _ isForeign: Bool, _ language: Language) -> HTML {
    isForeign ? "<span lang=\"\(language.rawValue)\">\(text)</span>" : HTML(text: text)
}

/// A number to press on a phone.
private func telephone(_ contact: Contact) -> HTML {
    let text = contact.telephone
    return contact.dialed.map { "<a href=\"\(url: "tel:" + $0)\">\(text)</a>" } ?? HTML(text: text)
}

private func email(_ address: String) -> HTML {
    "<a href=\"\(url: "mailto:" + address)\">\(address)</a>"
}

private func form(_ address: String, _ phrases: Phrases) -> HTML {
    "<a href=\"\(url: address)\">\(phrases("common.contact.open_form"))</a>"
}
