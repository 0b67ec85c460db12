import Civic
import HTML

/// The part of the head for machines. Staff pages have none of it: nobody shares them.
func sharingTags(_ page: Page, _ frame: PageFrame) -> HTML {
    guard !frame.isAdmin else { return "<meta name=\"robots\" content=\"noindex, nofollow\">" }
    let tags = SharingTags(page: page, frame: frame)
    return """
        \(themeColors(frame.display.theme))
        <link rel="manifest" href="/manifest.webmanifest">
        <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png">
        \(each: page.meta.feeds, feedLink)\
        \(page.meta.isIndexed && frame.isListed ? tags.listed : "<meta name=\"robots\" content=\"noindex\">")
        """
}

private struct SharingTags {
    let page: Page
    let frame: PageFrame

    private var meta: PageMeta { page.meta }
    private var face: CardFace { meta.face ?? .site(city: frame.city, look: frame.look, frame.phrases) }
    private var plain: String { meta.canonical ?? frame.path }
    private var address: String { ownAddress(of: plain, in: frame) }
    private var siteName: String { "\(frame.city.name) \(frame.phrases("common.site_name"))" }

    private var description: String {
        meta.description.isEmpty
            ? frame.phrases("sharing.description", ["city": frame.city.name]) : excerpt(meta.description, 120)
    }

    /// Open Graph (ogp.me) with the few fields that X asks for beside it.
    var listed: HTML {
        """
        <link rel="canonical" href="\(url: address)">
        \(languageAlternates(of: plain, in: frame))\
        <meta name="description" content="\(description)">
        <meta property="og:type" content="\(meta.kind.rawValue)">
        <meta property="og:title" content="\(page.title)">
        <meta property="og:description" content="\(description)">
        <meta property="og:url" content="\(address)">
        <meta property="og:site_name" content="\(siteName)">
        <meta property="og:locale" content="\(locale)">
        <meta property="og:image" content="\(frame.publicURL)\(face.path)">
        <meta property="og:image:type" content="image/png">
        <meta property="og:image:width" content="\(CardFace.width)">
        <meta property="og:image:height" content="\(CardFace.height)">
        <meta property="og:image:alt" content="\(face.alternative)">
        <meta name="twitter:card" content="summary_large_image">
        \(HTML.linkedData(graph))
        """
    }

    private var graph: DataValue {
        let trail = breadcrumbFacts(
            page.trail, current: page.title, address: address, origin: frame.publicURL)
        return .object([
            "@context": "https://schema.org",
            "@graph": .list(siteFacts(frame) + [trail].compactMap { $0 } + meta.facts),
        ])
    }

    /// With a territory, as Open Graph writes languages.
    private var locale: String {
        switch frame.phrases.language {
        case .english: "en_US"
        case .simplifiedChinese: "zh_CN"
        case .vietnamese: "vi_VN"
        case .japanese, .simpleJapanese: "ja_JP"
        }
    }
}

extension CardFace {
    /// What the picture shows, in words.
    public var alternative: String {
        [title, city, detail].filter { !$0.isEmpty }.joined(separator: " ・ ")
    }
}

private func feedLink(_ feed: FeedLink) -> HTML {
    """
    <link rel="alternate" type="\(feed.format.rawValue)" title="\(feed.title)" href="\(url: feed.path)">

    """
}

/// The color of the browser's own bar, the page's background of each theme.
private func themeColors(_ theme: Display.Theme) -> HTML {
    switch theme {
    case .light: "<meta name=\"theme-color\" content=\"#ffffff\">"
    case .dark: "<meta name=\"theme-color\" content=\"#14171c\">"
    case .system:
        """
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14171c">
        """
    }
}
