import HTML

/// The head of a first page.
public struct Hero: Sendable {
    /// A word above the title.
    public var kicker: String?
    public var title: String
    public var lead: HTML
    /// Buttons: what one can do here now.
    public var actions: HTML
    /// Address of the city's picture; it says nothing that the words don't.
    public var cover: String?

    public init(
        _ title: String, kicker: String? = nil, lead: HTML = .empty, actions: HTML = .empty,
        cover: String? = nil
    ) {
        self.title = title
        self.kicker = kicker
        self.lead = lead
        self.actions = actions
        self.cover = cover
    }
}

/// The head with the page's `h1`, given to ``Page`` as its header. The picture's place is kept while it loads.
public func hero(_ hero: Hero) -> HTML {
    heroBand(hero, heading: "<h1>\(hero.title)</h1>")
}

/// The same with another heading, for the style page, which has an `h1` already.
func heroBand(_ hero: Hero, heading: HTML) -> HTML {
    """
    <div class="hero\(if: hero.cover != nil, " hero--cover")"><div class="hero__words">\
    \(hero.kicker.map { "<p class=\"hero__kicker\">\($0)</p>" })\(heading)\
    \(if: !hero.lead.isEmpty, "<p class=\"lead\">\(hero.lead)</p>")\
    \(if: !hero.actions.isEmpty, "<p class=\"actions\">\(hero.actions)</p>")</div>\
    \(hero.cover.map(cover))</div>
    """
}

private func cover(_ address: String) -> HTML {
    "<img class=\"hero__cover\" src=\"\(url: address)\" alt=\"\" width=\"960\" height=\"540\">"
}
