import Civic

/// A text of staff that came of what a person wrote: an answer, or the reason of a change.
struct TextUse: Sendable, Equatable {
    let label: String
    let address: String

    /// - Parameter base: what addresses of the public listener begin with.
    static func all(in section: PersonalSection, base: String, _ phrases: Phrases) -> [TextUse] {
        guard section.kind == .answers || section.kind == .credits else { return [] }
        let name = phrases(TextKey("people.sections", section.kind))
        return section.rows.compactMap { row in
            let values = Dictionary(row.map { ($0.field, $0.value) }) { first, _ in first }
            guard case .text(let path)? = values[.path] else { return nil }
            return TextUse(label: name + detail(values), address: base + path)
        }
    }

    private static func detail(_ values: [PersonalField: PersonalValue]) -> String {
        if case .number(let number)? = values[.number] { return " No.\(number)" }
        if case .text(let reason)? = values[.reason] ?? values[.title] {
            return "「\(WrittenText(reason).excerpt(40))」"
        }
        return ""
    }
}
