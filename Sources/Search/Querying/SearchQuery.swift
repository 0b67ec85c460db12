import Civic
import Web

/// What somebody looks for, read from the address.
struct SearchQuery: Sendable {
    enum Order: String, Sendable, CaseIterable {
        case relevance, newest
    }

    /// How long ago a text was posted at most.
    enum Period: String, Sendable, CaseIterable {
        case week, month, year

        var days: Int {
            switch self {
            case .week: 7
            case .month: 31
            case .year: 366
            }
        }
    }

    /// Longest query in characters, and the most words of it that are looked for.
    static let longest = 100
    static let mostWords = 10

    /// As typed, cut where it was too long.
    let text: String
    /// Whether something of what was typed is not looked for.
    let isCut: Bool
    let words: [QueryWord]
    var kind: SearchKind?
    /// Slug of the one consultation to look in.
    var consultation: String?
    var period: Period?
    var order: Order
    /// From 1.
    var page: Int

    init(_ form: Form) {
        let typed = WrittenText(form["q"] ?? "", keepsLines: false).text
        text = String(typed.prefix(Self.longest))
        let found = QueryReader.words(in: text)
        words = Array(found.prefix(Self.mostWords))
        isCut = text.count < typed.count || words.count < found.count
        kind = form["kind"].flatMap(SearchKind.init(rawValue:))
        consultation = form["consultation"].flatMap { $0.isEmpty ? nil : $0 }
        period = form["period"].flatMap(Period.init(rawValue:))
        order = form["order"].flatMap(Order.init(rawValue:)) ?? .relevance
        page = min(1000, max(1, form["page"].flatMap { Int($0) } ?? 1))
    }

    /// The address of the same search, or of another page of it.
    func address(page: Int) -> String {
        let fields = [
            ("q", text), ("kind", kind?.rawValue ?? ""), ("consultation", consultation ?? ""),
            ("period", period?.rawValue ?? ""), ("order", order == .relevance ? "" : order.rawValue),
            ("page", page == 1 ? "" : String(page)),
        ].filter { !$0.1.isEmpty }
        let query = fields.map { "\($0)=\(PercentEncoding.encode($1))" }.joined(separator: "&")
        return Addresses.search() + "?" + query
    }
}
