import Civic
import HTML

/// A control with its label, 必須 or 任意, hint and error around it.
func fieldFrame(_ field: FormField, _ phrases: Phrases, _ control: HTML) -> HTML {
    """
    <div class="field\(if: field.message != nil, " field--wrong")">
    <label for="\(field.id)">\(field.label)\(requiredBadge(field, phrases))</label>
    \(hintAndError(field, phrases))\(control)
    </div>
    """
}

/// Says in words, not by a star, whether a field must be filled in.
func requiredBadge(_ field: FormField, _ phrases: Phrases) -> HTML {
    field.isRequired
        ? " <span class=\"need need--required\">\(phrases("common.form.required"))</span>"
        : " <span class=\"need\">\(phrases("common.form.optional"))</span>"
}

/// Hint and error above the control, where a phone's keyboard does not cover them.
func hintAndError(_ field: FormField, _ phrases: Phrases) -> HTML {
    "\(field.hint.map { hint($0, field) })\(field.message.map { error($0, field, phrases) })"
}

/// Attributes that tie hint and error to a control.
func descriptionAttributes(_ field: FormField) -> HTML {
    let ids = [field.hint.map { _ in field.id + "-hint" }, field.message.map { _ in field.id + "-error" }]
        .compactMap { $0 }
    return """
        \(if: !ids.isEmpty, " aria-describedby=\"\(ids.joined(separator: " "))\"")\
        \(if: field.message != nil, " aria-invalid=\"true\"")
        """
}

private func hint(_ text: String, _ field: FormField) -> HTML {
    "<p class=\"field__hint\" id=\"\(field.id)-hint\">\(text)</p>\n"
}

private func error(_ text: String, _ field: FormField, _ phrases: Phrases) -> HTML {
    """
    <p class="field__error" id="\(field.id)-error"><span class="visually-hidden">\
    \(phrases("common.form.error_prefix"))</span>\(text)</p>

    """
}
