import Civic
import HTML

/// What one page says; the layout puts the city's frame around it.
public struct Page: Sendable {
    /// How wide the content may become.
    public enum Width: String, Sendable {
        /// One column of text or one form.
        case narrow
        /// Text with something beside it.
        case reading
        /// Lists and tables.
        case wide
    }

    /// The title in the browser's tab, and the heading unless ``header`` brings another.
    public var title: String
    /// The language of the title; nil for the page's own.
    public var language: Language?
    public var width: Width
    /// The way here from the first page, without the page itself.
    public var trail: [Crumb]
    /// What stands in place of the plain heading; must hold the page's one `h1`.
    public var header: HTML?
    public var content: HTML
    /// What it tells search engines and networks for sharing.
    public var meta: PageMeta

    public init(
        _ title: String, in language: Language? = nil, width: Width = .narrow, trail: [Crumb] = [],
        header: HTML? = nil, meta: PageMeta = PageMeta(), content: HTML
    ) {
        self.title = title
        self.language = language
        self.width = width
        self.trail = trail
        self.header = header
        self.content = content
        self.meta = meta
    }
}
