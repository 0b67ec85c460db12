/// Turns what a cell holds into what it says (ECMA-376 part 1, 18.3.1.4).
struct CellValue {
    let texts: SharedTexts
    let styles: CellStyles
    let dates: SerialDate

    /// - Parameters:
    ///   - kind: the cell's attribute `t`.
    ///   - value: of its element `v`: for a formula the result that was saved with it.
    func cell(kind: String, style: Int, value: String) throws(TableProblem) -> TableCell {
        switch kind {
        case "s":
            guard !value.isEmpty else { return .empty }
            guard let number = Int(value), let text = texts[number] else { throw TableProblem(.damaged) }
            return .filled(text)
        case "str": return .filled(EscapedText.plain(value))
        case "b": return value.isEmpty ? .empty : .boolean(value == "1" || value == "true")
        case "e": return value.isEmpty ? .empty : .failed(value)
        case "d": return ISODate.moment(value).map(TableCell.moment) ?? .filled(value)
        default: return number(value, style)
        }
    }

    private func number(_ value: String, _ style: Int) -> TableCell {
        guard let number = Double(value), number.isFinite else { return .filled(value) }
        if styles.isDate(style), let cell = dates.cell(number) { return cell }
        return .number(number)
    }
}
