import Civic
import HTML

/// A few values of which one is chosen, all in sight, as the stance of a comment.
public func radioField(_ field: FormField, _ phrases: Phrases, _ choices: [Choice]) -> HTML {
    """
    <fieldset class="field choices\(if: field.message != nil, " field--wrong")" id="\(field.id)"\
    \(descriptionAttributes(field))>
    <legend>\(field.label)\(requiredBadge(field, phrases))</legend>
    \(hintAndError(field, phrases))<div class="choices__row">
    \(each: choices, { radio(field, $0, phrases) })
    </div></fieldset>
    """
}

private func radio(_ field: FormField, _ choice: Choice, _ phrases: Phrases) -> HTML {
    """
    <label class="choice choice--\(choice.value)"><input type="radio" name="\(field.name)" \
    value="\(choice.value)"\(if: field.value == choice.value, " checked")\
    \(if: field.isRequired, " required")><span\(contentLanguage(choice.language, phrases))>\(choice.label)</span></label>

    """
}
