import Civic
import Web

/// Prints the addresses of results with what narrows them.
public enum AnswersAddress {
    /// Items on one page of a result.
    public static let pageLength = 100

    /// A result, narrowed by category and chapter.
    public static func result(
        of slug: Slug, category: String? = nil, chapter: String? = nil, page: Int = 1
    ) -> String {
        let fields = [
            ("category", category ?? ""), ("chapter", chapter ?? ""), ("page", page == 1 ? "" : String(page)),
        ].filter { !$0.1.isEmpty }
        let query = fields.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
        return Addresses.answers(slug) + (query.isEmpty ? "" : "?" + query)
    }

    /// The place of one item in the whole table; numbers have no gaps, so the number tells the page.
    public static func item(_ number: Int, of slug: Slug) -> String {
        let page = (number - 1) / pageLength + 1
        return result(of: slug, page: page) + "#" + anchor(number)
    }

    /// Names an item on its page.
    public static func anchor(_ number: Int) -> String { "item-\(number)" }
}
