import Civic
import HTML
import Pages

extension NewIdeaPage {
    /// Ideas much like the one being written, each with the way to support it instead; nothing before somebody
    /// asked for them.
    func similarIdeas(_ phrases: Phrases) -> HTML {
        guard let similar else { return .empty }
        guard !similar.isEmpty else { return noticeBanner(phrases("ideas.similar.none")) }
        return """
            <section aria-labelledby="similar"><h2 id="similar">\(phrases("ideas.similar.title"))</h2>
            <p>\(phrases("ideas.similar.note"))</p>
            \(cardList(similar.map { card($0, phrases) }))</section>
            """
    }

    private func card(_ idea: SearchText, _ phrases: Phrases) -> CardLink {
        CardLink(
            idea.title, in: writtenLanguage(of: idea.title, phrases), path: idea.path,
            summary: WrittenText(idea.text).excerpt(90),
            summaryIn: writtenLanguage(of: idea.text, phrases),
            facts: [
                dateStamp(idea.postedAt, phrases),
                "<a href=\"\(url: idea.path)\">\(phrases("ideas.similar.support"))</a>",
            ])
    }

    /// Asks for them; what is not filled in yet does not matter.
    func similarButton(_ phrases: Phrases) -> HTML {
        """
        <button class="button button--secondary" formaction="\(url: IdeaAddress.similar())" formnovalidate>\
        \(phrases("ideas.similar.find"))</button>
        """
    }
}
