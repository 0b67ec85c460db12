import Civic
import HTML

/// A list to choose one from; begins with "please choose" so that nothing is chosen by accident.
public func selectField(_ field: FormField, _ phrases: Phrases, _ choices: [Choice]) -> HTML {
    let control: HTML = """
        <select class="input" id="\(field.id)" name="\(field.name)"\(descriptionAttributes(field))\
        \(if: field.isRequired, " required")>
        <option value="">\(phrases("common.form.choose"))</option>
        \(each: choices, { selectOption($0, isSelected: $0.value == field.value, phrases) })
        </select>
        """
    return fieldFrame(field, phrases, control)
}

/// One line of a list, in its own language.
public func selectOption(_ choice: Choice, isSelected: Bool, _ phrases: Phrases) -> HTML {
    """
    <option value="\(choice.value)"\(if: isSelected, " selected")\(contentLanguage(choice.language, phrases))>\
    \(choice.label)</option>

    """
}
