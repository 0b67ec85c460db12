import Civic
import HTML

/// A box to search in: where it leads, how its field is called and what was asked.
public struct SearchBox: Sendable {
    public var path: String
    public var label: String
    public var query: String
    /// Tells several boxes of one page apart.
    public var scope: String

    public init(path: String, label: String, query: String = "", scope: String) {
        self.path = path
        self.label = label
        self.query = query
        self.scope = scope
    }
}

/// An ordinary GET form with the field `q`, so that what was found has an address. Its label is read out and not
/// shown: the button beside it says the same.
public func searchBox(_ box: SearchBox, _ phrases: Phrases) -> HTML {
    """
    <form class="search-box" role="search" action="\(url: box.path)"><label class="visually-hidden" \
    for="\(box.scope)-q">\(box.label)</label><input class="input" type="search" id="\(box.scope)-q" name="q" \
    value="\(box.query)" autocomplete="off" enterkeyhint="search"><button class="button button--secondary">\
    \(phrases("common.search.submit"))</button></form>
    """
}
