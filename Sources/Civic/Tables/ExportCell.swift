import Foundation

/// One value of an export. A missing one is not zero and not an empty text.
public enum ExportCell: Sendable, Equatable {
    case none
    case number(Int64)
    /// A number with all its digits.
    case decimal(Decimal)
    case text(String)

    public static func optional(_ number: Int64?) -> ExportCell {
        number.map(ExportCell.number) ?? .none
    }

    public static func optional(_ number: Decimal?) -> ExportCell {
        number.map(ExportCell.decimal) ?? .none
    }

    /// Nothing for a text that says nothing.
    public static func filled(_ text: String) -> ExportCell {
        text.isEmpty ? .none : .text(text)
    }
}
