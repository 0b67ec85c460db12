import Civic
import HTML

/// What a person wrote into a form that could not be taken, to be copied.
public struct KeptText: Sendable {
    let title: String
    let body: String

    /// Nil where nothing was written; only fields that hold a text of the person are looked at.
    public init?(_ fields: (String) -> String?) {
        title = fields("title") ?? ""
        body = fields("body") ?? ""
        if (title + body).allSatisfy(\.isWhitespace) { return nil }
    }

    func html(_ phrases: Phrases) -> HTML {
        let text = title.isEmpty ? body : title + "\n\n" + body
        return """
            <p><label for="kept-text">\(phrases("errors.kept"))</label></p>
            <textarea class="input" id="kept-text" rows="8" readonly>
            \(text)</textarea>
            """
    }
}
