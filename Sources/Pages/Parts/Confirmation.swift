import Civic
import HTML

/// What a page asks before something that can't be taken back.
public struct Confirmation: Sendable {
    /// What will happen, in full sentences.
    public var consequences: HTML
    /// The word of the button that does it.
    public var act: String
    public var path: String
    /// Where the one leads who had rather not.
    public var cancelPath: String
    public var isDangerous: Bool

    public init(_ consequences: HTML, act: String, path: String, cancelPath: String, isDangerous: Bool = true)
    {
        self.consequences = consequences
        self.act = act
        self.path = path
        self.cancelPath = cancelPath
        self.isDangerous = isDangerous
    }
}

/// A page of its own in place of a dialog: it has an address, works without script, and nothing lies beneath.
/// `fields` are hidden or asked, as a reason.
public func confirmation(
    _ asked: Confirmation, csrf: String?, _ phrases: Phrases, fields: HTML = .empty
) -> HTML {
    let content: HTML = """
        \(fields)<p class="actions">\(button(asked.act, asked.isDangerous ? .danger : .primary))\
        \(linkButton(phrases("common.confirm.cancel"), to: asked.cancelPath, .secondary))</p>
        """
    return """
        <div class="confirmation\(if: asked.isDangerous, " confirmation--danger")">\(asked.consequences)\
        \(postForm(to: asked.path, csrf: csrf, style: .stacked, content))</div>
        """
}
