import Civic
import HTML

/// What kind of text a one-line field takes.
public enum TextFieldKind: String, Sendable {
    case text, email, password, search
}

/// A field of one line. `autocomplete` is a token of HTML such as `email` or `current-password`, so that
/// browsers fill in what they know (WCAG 1.3.5).
public func textField(
    _ field: FormField, _ phrases: Phrases, kind: TextFieldKind = .text, autocomplete: String? = nil
) -> HTML {
    // A password is never sent back into the page.
    let value = kind == .password ? "" : field.value
    let control: HTML = """
        <input class="input" type="\(kind.rawValue)" id="\(field.id)" name="\(field.name)" \
        value="\(value)"\(autocomplete.map(autocompleteAttribute))\(descriptionAttributes(field))\
        \(if: field.isRequired, " required")>
        """
    return fieldFrame(field, phrases, control)
}

private func autocompleteAttribute(_ token: String) -> HTML {
    " autocomplete=\"\(token)\""
}
