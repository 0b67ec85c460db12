import Civic
import HTML

/// A field for one file. `accept` is what the browser offers to choose from, as `image/png`; what is sent is
/// checked all the same.
public func fileField(_ field: FormField, _ phrases: Phrases, accept: String) -> HTML {
    let control: HTML = """
        <input class="input" type="file" id="\(field.id)" name="\(field.name)" accept="\(accept)"\
        \(descriptionAttributes(field))\(if: field.isRequired, " required")>
        """
    return fieldFrame(field, phrases, control)
}
