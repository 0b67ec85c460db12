import Civic
import HTML

/// Whom to ask, as a list of facts: section, telephone, hours, e-mail, form.
public func contactDetails(_ contact: Contact, _ phrases: Phrases) -> HTML {
    """
    <dl class="contact">
    \(row(phrases("common.contact.section"), localized(LocalizedText(contact.section, in: contact.language), phrases)))\
    \(if: !contact.telephone.isEmpty, row(phrases("common.contact.telephone"), telephone(contact, phrases)))\
    \(if: !contact.hours.isEmpty, row(phrases("common.contact.hours"), localized(LocalizedText(contact.hours, in: contact.language), phrases)))\
    \(if: !contact.email.isEmpty, row(phrases("common.contact.email"), email(contact.email)))\
    \(if: !contact.form.isEmpty, row(phrases("common.contact.form"), form(contact.form, phrases)))\
    </dl>
    """
}

private func row(_ name: String, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
}

/// A number to press on a phone.
private func telephone(_ contact: Contact, _ phrases: Phrases) -> HTML {
    let words = localized(LocalizedText(contact.telephone, in: contact.language), phrases)
    return contact.dialed.map { "<a href=\"\(url: "tel:" + $0)\">\(words)</a>" } ?? words
}

private func email(_ address: String) -> HTML {
    "<a href=\"\(url: "mailto:" + address)\">\(address)</a>"
}

private func form(_ address: String, _ phrases: Phrases) -> HTML {
    "<a href=\"\(url: address)\">\(phrases("common.contact.open_form"))</a>"
}
