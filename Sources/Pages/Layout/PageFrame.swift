import Civic
import Web

/// What stands around the content of every page, as plain values.
public struct PageFrame: Sendable {
    public var phrases: Phrases
    public var city: City
    public var look: Look
    /// Whom residents can ask; nil as long as staff named none.
    public var contact: Contact?
    /// Furigana, letter size and theme as this person chose them.
    public var display: Display
    public var isAdmin: Bool
    /// Links of the main navigation.
    public var navigation: [NavigationLink]
    /// Who is signed in, as the header names them; nil for visitors.
    public var viewerName: String?
    public var csrf: String?
    public var flash: Flash?
    /// Whether the address is one that search engines may keep, if the page allows it.
    public var isListed: Bool
    /// Origin of the public site, for addresses that leave it.
    public var publicURL: String
    /// Address of this page, to come back to; without query and without the language that may stand in front.
    public var path: String
    /// The query of this page, without "?".
    public var query: String
    /// The language that this page's address names; nil where the language was negotiated.
    public var addressLanguage: Language?
    /// Shown on error pages, for the telephone.
    public var requestID: String
    /// Public address of a static file.
    public var asset: @Sendable (String) -> String

    public init(
        phrases: Phrases, city: City, look: Look = Look(), contact: Contact? = nil,
        display: Display = Display(),
        isAdmin: Bool = false, navigation: [NavigationLink] = [],
        viewerName: String? = nil, csrf: String? = nil, flash: Flash? = nil, isListed: Bool = true,
        publicURL: String = "", path: String = "/", query: String = "", addressLanguage: Language? = nil,
        requestID: String = "", asset: @escaping @Sendable (String) -> String = { "/static/" + $0 }
    ) {
        self.phrases = phrases
        self.city = city
        self.look = look
        self.contact = contact
        self.display = display
        self.isAdmin = isAdmin
        self.navigation = navigation
        self.viewerName = viewerName
        self.csrf = csrf
        self.flash = flash
        self.isListed = isListed
        self.publicURL = publicURL
        self.path = path
        self.query = query
        self.addressLanguage = addressLanguage
        self.requestID = requestID
        self.asset = asset
    }
}

extension PageFrame {
    /// The name of the site, or of its part for staff.
    var siteName: String { phrases(isAdmin ? "common.staff_site_name" : "common.site_name") }

    /// Path and query of this page, for a form that leads back to it.
    public var pathAndQuery: String { query.isEmpty ? path : path + "?" + query }
}

/// One entry of the main navigation.
public struct NavigationLink: Sendable, Equatable {
    public let label: String
    public let path: String
    /// Whether the page belongs to it; nil where its path tells, as that of a page below it does.
    public let isHere: Bool?

    public init(_ label: String, _ path: String, isHere: Bool? = nil) {
        self.label = label
        self.path = path
        self.isHere = isHere
    }
}
