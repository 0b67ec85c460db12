import Civic
import HTML
import Pages

extension SearchPage {
    /// One text that was found: its title or place as the link, the piece around the best hit, where it stands.
    func hit(_ hit: Hit, _ phrases: Phrases) -> HTML {
        """
        <li class="hit"><h3 class="hit__title"><a href="\(url: hit.text.path)">\(name(of: hit, phrases))</a></h3>
        \(if: !hit.snippet.isEmpty, "<p class=\"hit__text\"\(writtenLanguage(of: hit.text.text, phrases))>\(hit.snippet.html)</p>")
        <ul class="facts"><li>\(statusBadge(phrases(TextKey("search.kind", hit.kind))))</li>\
        \(if: hit.kind != .comment, place(of: hit, phrases))\
        <li>\(localized(hit.text.consultation.text(.title), phrases))</li>\
        <li>\(dateStamp(hit.text.postedAt, phrases))</li></ul></li>

        """
    }

    /// Its own title; a comment is called by what it is about, a passage by its chapter.
    private func name(of hit: Hit, _ phrases: Phrases) -> HTML {
        if !hit.title.isEmpty {
            return "<span\(writtenLanguage(of: hit.text.title, phrases))>\(hit.title.html)</span>"
        }
        let place = hit.text.context.last ?? ""
        let name: HTML = "<span\(writtenLanguage(of: place, phrases))>\(place)</span>"
        return hit.kind == .comment ? "\(phrases("search.comment_on")) \(name)" : name
    }

    private func place(of hit: Hit, _ phrases: Phrases) -> HTML {
        guard !hit.text.context.isEmpty else { return .empty }
        let place = hit.text.context.joined(separator: " › ")
        return "<li\(writtenLanguage(of: place, phrases))>\(place)</li>"
    }
}
