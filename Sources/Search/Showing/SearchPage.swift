import Civic
import HTML
import Pages

/// The form of search with what was found.
struct SearchPage {
    /// Hits on one page.
    static let length = 20

    let query: SearchQuery
    let consultations: [Consultation]
    var hits: [Hit] = []
    var total = 0
    /// Whether there are more than were ranked.
    var isCut = false
    /// From 1.
    var number = 1

    init(query: SearchQuery, consultations: [Consultation]) {
        self.query = query
        self.consultations = consultations
    }

    var last: Int { max(1, (total + Self.length - 1) / Self.length) }

    func render(_ phrases: Phrases) -> Page {
        let title =
            query.words.isEmpty
            ? phrases("search.title") : phrases("search.title_for", ["query": query.text])
        return Page(
            title, in: WrittenLanguage.language(of: query.text), width: .reading,
            header: "<h1>\(phrases("search.title"))</h1>",
            content: """
                \(form(phrases))
                \(if: query.isCut, noticeBanner(phrases("search.cut", limits)))
                \(results(phrases))
                """)
    }

    private var limits: [String: String] {
        ["limit": String(SearchQuery.longest), "words": String(SearchQuery.mostWords)]
    }

    private func results(_ phrases: Phrases) -> HTML {
        if query.text.isEmpty { return emptyState(phrases("search.empty")) }
        if query.words.isEmpty { return emptyState(phrases("search.no_letters")) }
        if total == 0 { return nothing(phrases) }
        return """
            <section aria-labelledby="hits"><h2 id="hits" class="search__count">\
            \(phrases("search.count", count: total))</h2>
            \(if: isCut, "<p class=\"search__note\">\(phrases("search.more", count: total))</p>")
            \(if: hits.isEmpty, emptyState(phrases("search.gone")))
            <ol class="hits" start="\((number - 1) * Self.length + 1)">
            \(each: hits, { hit($0, phrases) })</ol>
            \(pagination(page: number, of: last, phrases) { query.address(page: $0) })</section>
            """
    }

    /// What was looked for, in the language in which it was typed.
    private func words(_ phrases: Phrases) -> HTML {
        "<span\(writtenLanguage(of: query.text, phrases))>\(query.text)</span>"
    }

    private func nothing(_ phrases: Phrases) -> HTML {
        let advice: HTML = """
            <ul><li>\(phrases("search.advice.shorter"))</li><li>\(phrases("search.advice.reword"))</li>\
            <li>\(phrases("search.advice.wider"))</li></ul>
            """
        return emptyState(sentence(phrases("search.nothing"), ["query": words(phrases)]), action: advice)
    }
}
