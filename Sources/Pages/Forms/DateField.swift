import Civic
import HTML

/// A date as it is typed: in three fields, the year in the western count or with its era (令和8).
public struct DateText: Sendable, Equatable {
    public var year: String
    public var month: String
    public var day: String

    public init(year: String = "", month: String = "", day: String = "") {
        self.year = year
        self.month = month
        self.day = day
    }

    /// What was typed into the fields `name_year`, `name_month` and `name_day` of a refused form.
    public init(_ name: String, from refused: RefusedForm) {
        self.init(
            year: refused["\(name)_year"], month: refused["\(name)_month"], day: refused["\(name)_day"])
    }
}

/// Year, month and day in three fields: no calendar to fight with, and quick with any keyboard.
///
/// The fields are called `name_year`, `name_month` and `name_day`; the first has the id that an error leads to.
public func dateField(_ field: FormField, _ date: DateText, _ phrases: Phrases) -> HTML {
    let field = field.hinting(phrases("common.date.hint"))
    return """
        <fieldset class="field\(if: field.message != nil, " field--wrong")"\(descriptionAttributes(field))>
        <legend>\(field.label)\(requiredBadge(field, phrases))</legend>
        \(hintAndError(field, phrases))<div class="date">
        \(part(field, "year", date.year, phrases("common.date.year"), id: field.id))
        \(part(field, "month", date.month, phrases("common.date.month"), id: field.id + "-month"))
        \(part(field, "day", date.day, phrases("common.date.day"), id: field.id + "-day"))
        </div></fieldset>
        """
}

private func part(_ field: FormField, _ name: String, _ value: String, _ label: String, id: String) -> HTML {
    """
    <p class="date__part date__part--\(name)"><input class="input" type="text" inputmode="\
    \(name == "year" ? "text" : "numeric")" id="\(id)" name="\(field.name)_\(name)" value="\(value)" \
    autocomplete="off"\(if: field.message != nil, " aria-invalid=\"true\"")\
    \(if: field.isRequired, " required")><label for="\(id)">\(label)</label></p>
    """
}
