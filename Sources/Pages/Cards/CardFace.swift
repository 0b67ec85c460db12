import Civic
import Web

/// What a picture for sharing shows. Its address holds a hash of all of it, so that another text is another
/// picture and either may be kept for ever.
public struct CardFace: Sendable, Hashable {
    /// What the picture is about.
    public enum Topic: Sendable, Hashable {
        case site
        case consultation(Slug)
    }

    public var topic: Topic
    public var language: Language
    public var title: String
    public var city: String
    /// The period, or what the site is for.
    public var detail: String
    /// The background.
    public var accent: Color

    public init(
        topic: Topic, language: Language, title: String, city: String, detail: String,
        accent: Color = .tomoni
    ) {
        self.topic = topic
        self.language = language
        self.title = title
        self.city = city
        self.detail = detail
        self.accent = accent
    }

    /// Pixels, as networks for sharing ask for.
    public static let width = 1200
    public static let height = 630

    /// Twelve letters that stand for all it shows; the number in front changes when the drawing does.
    public var hash: String {
        let parts = ["1", language.rawValue, title, city, detail, accent.hex]
        return Hex.encode(SHA256.hash(parts.joined(separator: "\u{1F}")).prefix(6))
    }

    /// Address of the picture on the public listener.
    public var path: String {
        switch topic {
        case .site: CardAddresses.site(language.rawValue, hash + ".png")
        case .consultation(let slug): CardAddresses.consultation(language.rawValue, slug, hash + ".png")
        }
    }
}

/// Addresses of pictures for sharing, printed by every page and answered by Sharing.
public enum CardAddresses {
    public static let site = Path("/cards/{language}/site/{file}", String.self, String.self)
    public static let consultation = Path(
        "/cards/{language}/consultations/{slug}/{file}", String.self, Slug.self, String.self)
}
