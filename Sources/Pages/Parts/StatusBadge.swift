import HTML

/// What a badge tells by color; its words tell the same.
public enum Tone: String, Sendable {
    case neutral, info, success, warning, danger
}

/// A short word on the state of something. `language` is the attribute for its language, where the page's is another.
public func statusBadge(_ label: String, _ tone: Tone = .neutral, in language: HTML = .empty) -> HTML {
    "<span class=\"badge badge--\(tone.rawValue)\"\(language)>\(label)</span>"
}
