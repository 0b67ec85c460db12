import Civic
import Postgres
import Web

/// A page about the site itself, whose text staff may change.
public enum InformationKind: String, CaseIterable, Sendable, PathParameter, SQLEncodable, SQLDecodable {
    case about, guidelines, terms, privacy, accessibility, licence, contact

    /// Its address on the public listener.
    public var path: String {
        switch self {
        case .about: Addresses.about()
        case .guidelines: Addresses.guidelines()
        case .terms: Addresses.terms()
        case .privacy: Addresses.privacy()
        case .accessibility: Addresses.accessibility()
        case .licence: Addresses.licence()
        case .contact: Addresses.contact()
        }
    }

    /// Where our own text of the page stands among the interface texts.
    var prefix: String {
        switch self {
        case .about: "information.about"
        case .guidelines: "information.guidelines"
        case .terms: "information.terms"
        case .privacy: "information.privacy"
        case .accessibility: "information.accessibility"
        case .licence: "information.licence"
        case .contact: "information.contact"
        }
    }

    /// The sections of our own text, in order.
    var sections: [String] {
        switch self {
        case .about: ["what", "how", "votes", "moderation", "answers"]
        case .guidelines: ["welcome", "avoid", "hiding", "objection", "care"]
        case .terms: ["who", "account", "manners", "hiding", "rights", "records", "service", "changes"]
        case .privacy:
            ["collected", "purpose", "published", "sharing", "cookies", "logs", "retention", "yours"]
        case .accessibility:
            [
                "scope", "target", "exceptions", "section", "published", "result", "technologies", "method",
                "period", "checked", "open",
            ]
        case .licence: ["copyright", "use", "city", "others"]
        case .contact: ["questions", "errors", "posts"]
        }
    }
}
