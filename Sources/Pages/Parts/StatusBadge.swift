import HTML

/// What a badge tells by color; its words tell the same.
public enum Tone: String, Sendable {
    case neutral, info, success, warning, danger
}

/// A short word on the state of something.
public func statusBadge(_ label: String, _ tone: Tone = .neutral) -> HTML {
    "<span class=\"badge badge--\(tone.rawValue)\">\(label)</span>"
}
