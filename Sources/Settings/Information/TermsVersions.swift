import Civic
import HTML
import Pages
import Postgres

/// A version of the terms in the list of all.
public struct TermsVersion: Sendable, Equatable {
    public let number: Int
    /// Nil for the first, which stands since the site began.
    public let publishedAt: Instant?
    /// What is new, as it was written, in Japanese.
    public let news: String

    public init(number: Int, publishedAt: Instant?, news: String) {
        self.number = number
        self.publishedAt = publishedAt
        self.news = news
    }
}

/// The versions of the terms, newest first, with the one being read marked.
func termsVersions(_ versions: [TermsVersion], shown: Int, in phrases: Phrases) -> HTML {
    let current = versions.first?.number ?? 1
    return """
        <section id="versions"><h2>\(phrases("settings.terms.versions"))</h2>
        <p>\(phrases("settings.terms.shown", ["version": String(shown)]))</p>
        <ol class="versions" reversed>
        \(each: versions, { entry($0, isShown: $0.number == shown, isCurrent: $0.number == current, phrases) })
        </ol></section>
        """
}

private func entry(_ version: TermsVersion, isShown: Bool, isCurrent: Bool, _ phrases: Phrases) -> HTML {
    let name = phrases("settings.terms.version", ["version": String(version.number)])
    let path = isCurrent ? Addresses.terms() : Addresses.termsVersion(version.number)
    return """
        <li>\(isShown ? "<strong>\(name)</strong>" : "<a href=\"\(url: path)\">\(name)</a>")\
        \(date(version, phrases))\(if: isCurrent, current(phrases))\(if: !version.news.isEmpty, news(version, phrases))</li>

        """
}

private func date(_ version: TermsVersion, _ phrases: Phrases) -> HTML {
    version.publishedAt.map { " \(dateStamp($0, phrases))" }
        ?? HTML(text: " " + phrases("settings.terms.first"))
}

private func current(_ phrases: Phrases) -> HTML {
    " \(statusBadge(phrases("settings.terms.current"), .success))"
}

private func news(_ version: TermsVersion, _ phrases: Phrases) -> HTML {
    let lang = contentLanguage(.japanese, phrases)
    return "<div\(lang)>\(structuredText(version.news))</div>"
}
