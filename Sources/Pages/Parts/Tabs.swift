import Civic
import HTML

/// One part of a thing that has several, each with its own address.
public struct TabLink: Sendable {
    public var label: String
    public var path: String
    public var count: Int?
    public var isCurrent: Bool

    public init(_ label: String, path: String, count: Int? = nil, isCurrent: Bool = false) {
        self.label = label
        self.path = path
        self.count = count
        self.isCurrent = isCurrent
    }
}

/// The parts of a thing as links, so that each can be shared, reloaded and opened without script.
public func tabs(_ links: [TabLink], label: String, _ phrases: Phrases) -> HTML {
    """
    <nav class="tabs" aria-label="\(label)"><ul>
    \(each: links, { tab($0, phrases) })</ul></nav>
    """
}

private func tab(_ link: TabLink, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: link.path)"\(if: link.isCurrent, " aria-current=\"page\"")>\(link.label)\
    \(link.count.map { " <span class=\"tabs__count\">\(phrases.number($0))</span>" })</a></li>

    """
}
