import Civic
import Web

/// A measure as open data: one record for what is done from one year to another.
enum RoadmapRecord {
    static let columns = [
        "draft", "item_id", "position", "field", "title", "passage_id", "from_fiscal_year", "to_fiscal_year",
        "began_before", "goes_on", "state", "label",
    ]

    static func records(_ item: RoadmapItem, number: Int, of slug: Slug) -> [[ExportCell]] {
        let words = item.words
        return words.spans.map { span in
            [
                .text(slug.rawValue), .number(item.id.rawValue), .number(Int64(number)),
                .filled(words.field), .text(words.title), .optional(words.passage?.rawValue),
                .optional(span.from.map { Int64($0.year) }), .optional(span.to.map { Int64($0.year) }),
                .text(span.from == nil ? "true" : "false"), .text(span.to == nil ? "true" : "false"),
                .filled(span.state?.rawValue ?? ""), .filled(span.label),
            ]
        }
    }
}
