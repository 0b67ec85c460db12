import Civic
import HTML

/// A box to check, as for the terms; `label` may hold links.
public func checkBox(_ field: FormField, _ phrases: Phrases, value: String = "1", label: HTML) -> HTML {
    """
    <div class="field field--box\(if: field.message != nil, " field--wrong")">
    \(hintAndError(field, phrases))<label class="box"><input type="checkbox" id="\(field.id)" \
    name="\(field.name)" value="\(value)"\(if: field.value == value, " checked")\
    \(descriptionAttributes(field))\(if: field.isRequired, " required")><span>\(label)\
    \(requiredBadge(field, phrases))</span></label>
    </div>
    """
}
