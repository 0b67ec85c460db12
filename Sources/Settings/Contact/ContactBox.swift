import Civic
import HTML
import Pages

/// The contact at the head of its page; says where to look as long as staff named none.
func contactBox(_ contact: Contact?, _ city: City, _ phrases: Phrases) -> HTML {
    guard let contact else {
        return noticeBanner(
            sentence(phrases("settings.contact.missing"), ["city": cityName(city.name, phrases)]))
    }
    return "<section class=\"contact-box\">\(contactDetails(contact, phrases))</section>"
}
