/// What staff can change about the whole site without a restart: names, looks and words.
public struct Identity: Sendable {
    public var city: City
    /// The interface texts with the city's own words in place of ours.
    public var texts: Texts
    public var look: Look
    /// How the city reads its own words, for furigana: `大船渡` is `おおふなと`.
    public var readings: [String: String]
    /// Whom residents can ask, by language; see ``contact(in:)``.
    public var contacts: [Language: Contact]
    /// Number of the terms in force.
    public var termsVersion: Int

    public init(
        city: City, texts: Texts, look: Look = Look(), readings: [String: String] = [:],
        contacts: [Language: Contact] = [:], termsVersion: Int = 1
    ) {
        self.city = city
        self.texts = texts
        self.look = look
        self.readings = readings
        self.contacts = contacts
        self.termsVersion = termsVersion
    }
}

/// The city's own look; empty where it keeps ours.
public struct Look: Sendable, Equatable {
    /// The main color; nil for ours.
    public var accent: Color?
    /// Public address of the style sheet with the city's colors.
    public var colors: String?
    /// Public address of the picture beside the city's name, in place of our mark.
    public var logo: String?
    /// Public address of the picture at the head of the first page.
    public var cover: String?
    /// What the cover shows, in words.
    public var coverText: String

    public init(
        accent: Color? = nil, colors: String? = nil, logo: String? = nil, cover: String? = nil,
        coverText: String = ""
    ) {
        self.accent = accent
        self.colors = colors
        self.logo = logo
        self.cover = cover
        self.coverText = coverText
    }
}
