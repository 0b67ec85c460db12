/// One value of an export. A missing one is not zero and not an empty text.
public enum ExportCell: Sendable, Equatable {
    case none
    case number(Int64)
    case text(String)

    static func optional(_ number: Int64?) -> ExportCell {
        number.map(ExportCell.number) ?? .none
    }
}
