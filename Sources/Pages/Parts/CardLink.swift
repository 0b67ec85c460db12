import HTML

/// An entry of a list: a title that leads somewhere, with a few words and facts below.
public struct CardLink: Sendable {
    public var title: String
    /// The attribute for the language of the title, see ``contentLanguage(_:_:)``.
    public var language: HTML
    public var path: String
    public var badges: HTML
    public var summary: String
    /// The same attribute for the summary.
    public var summaryLanguage: HTML
    /// Short facts, as counts and dates.
    public var facts: [HTML]

    public init(
        _ title: String, in language: HTML = .empty, path: String, badges: HTML = .empty,
        summary: String = "", summaryIn summaryLanguage: HTML? = nil, facts: [HTML] = []
    ) {
        self.title = title
        self.language = language
        self.path = path
        self.badges = badges
        self.summary = summary
        self.summaryLanguage = summaryLanguage ?? language
        self.facts = facts
    }
}

/// A list of cards; the title is the link, so that a screen reader hears one link a card.
public func cardList(_ cards: [CardLink]) -> HTML {
    "<ul class=\"cards\">\n\(each: cards, card)</ul>"
}

private func card(_ card: CardLink) -> HTML {
    """
    <li class="card">\(if: !card.badges.isEmpty, "<p class=\"card__badges\">\(card.badges)</p>")\
    <h2 class="card__title"><a href="\(url: card.path)"\(card.language)>\(card.title)</a></h2>\
    \(if: !card.summary.isEmpty, "<p class=\"card__summary\"\(card.summaryLanguage)>\(card.summary)</p>")\
    \(if: !card.facts.isEmpty, "<ul class=\"facts\">\(each: card.facts, { "<li>\($0)</li>" })</ul>")</li>

    """
}
