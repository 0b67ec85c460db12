import Civic

/// What a page about the site says: a lead and sections of plain text.
public struct InformationText: Sendable, Equatable {
    /// One heading with the text below it.
    public struct Section: Sendable, Equatable {
        public var heading: String
        public var text: String

        public init(_ heading: String, _ text: String) {
            self.heading = heading
            self.text = text
        }

        /// Whether nothing was written.
        public var isEmpty: Bool { heading.isEmpty && text.isEmpty }
    }

    public var title: String
    public var lead: String
    public var sections: [Section]

    public init(title: String, lead: String, sections: [Section]) {
        self.title = title
        self.lead = lead
        self.sections = sections
    }

    /// Our own text of a page, which stands as long as a city writes none.
    public static func ours(_ kind: InformationKind, in phrases: Phrases) -> InformationText {
        func text(_ part: String) -> String { phrases(TextKey(named: kind.prefix + "." + part)) }
        return InformationText(
            title: text("title"), lead: text("lead"),
            sections: kind.sections.map { Section(text("heading." + $0), text("text." + $0)) })
    }

    /// Names that stand for something of this site, written as `{city}`.
    public static let placeholders = ["city", "site"]

    /// The text with its placeholders filled.
    func filled(_ values: [String: String]) -> InformationText {
        func fill(_ text: String) -> String {
            Placeholders.fill(text, values)
        }
        return InformationText(
            title: fill(title), lead: fill(lead),
            sections: sections.map { Section(fill($0.heading), fill($0.text)) })
    }
}
