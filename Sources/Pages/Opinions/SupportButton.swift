import Civic
import HTML

/// The support of one comment or idea: what it needs to be shown.
public struct SupportButton: Sendable {
    public var path: String
    public var withdrawalPath: String
    public var count: Int
    public var isSupported: Bool
    /// Whether one may support now; otherwise only the number is shown.
    public var isOpen: Bool
    /// Names the region on the page, as `support-comment-17`.
    public var id: String

    public init(
        id: String, path: String, withdrawalPath: String, count: Int, isSupported: Bool, isOpen: Bool = true
    ) {
        self.id = id
        self.path = path
        self.withdrawalPath = withdrawalPath
        self.count = count
        self.isSupported = isSupported
        self.isOpen = isOpen
    }
}

/// One button that supports, or takes the support back when it is pressed.
public func supportButton(_ support: SupportButton, csrf: String?, _ phrases: Phrases) -> HTML {
    let count = phrases.number(support.count)
    guard support.isOpen else {
        return """
            <p class="supports" id="\(support.id)">\(phrases("common.support.number")) <b>\(count)</b></p>
            """
    }
    let button: HTML = """
        <button class="vote vote--support" aria-pressed="\(support.isSupported ? "true" : "false")"><span>\
        \(phrases(support.isSupported ? "common.support.done" : "common.support.do"))</span> \
        <b class="vote__count">\(count)</b></button>
        """
    let path = support.isSupported ? support.withdrawalPath : support.path
    return """
        <div class="supports" id="\(support.id)">\(postForm(to: path, csrf: csrf, style: .live, button))</div>
        """
}
