import Civic
import HTML
import Pages

extension ReadingModel {
    /// The page's own address, which tells the newest version from older ones.
    var path: String {
        let slug = edition.draft.slug
        return edition.isNewest
            ? Addresses.draft(slug) : Addresses.draftVersion(slug, edition.version.number)
    }
}

/// The ways from the head of the reading page to the explained words and to the draft as a file for printing.
func readingAidLinks(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    """
    \(if: !model.aids.terms.isEmpty, "<li><a href=\"#glossary\">\(phrases("glossary.title"))</a></li>")\
    \(if: model.edition.version.publishedAt != nil, "<li>\(pdfLink(model, phrases))</li>")
    """
}

private func pdfLink(_ model: ReadingModel, _ phrases: Phrases) -> HTML {
    let path = DraftFiles.pdf(model.edition.draft.slug, model.edition.version.number)
    let pages = DraftPaper.estimatedPages(of: model.edition.passages)
    return "<a href=\"\(url: path)\" type=\"application/pdf\">\(phrases("paper.link", count: pages))</a>"
}
