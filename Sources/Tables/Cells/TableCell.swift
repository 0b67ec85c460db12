/// What stands in one cell. A text file has texts only.
public enum TableCell: Sendable, Equatable {
    case empty
    /// Never empty; line breaks are `\n`.
    case text(String)
    case number(Double)
    case boolean(Bool)
    case moment(TableMoment)
    /// A formula whose result is an error, such as `#N/A`.
    case failed(String)

    /// The cell as text: whole numbers without point, days as `2026-11-21`.
    public var text: String {
        switch self {
        case .empty: ""
        case .text(let text), .failed(let text): text
        case .number(let number): NumberText.text(number)
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .moment(let moment): moment.text
        }
    }

    public var isEmpty: Bool { self == .empty }

    static func filled(_ text: String) -> TableCell { text.isEmpty ? .empty : .text(text) }
}
