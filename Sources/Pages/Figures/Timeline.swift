import Civic
import HTML

/// A step of something that takes months.
public struct TimelineStep: Sendable {
    public enum State: String, Sendable {
        case done, current, coming
    }

    public var title: String
    public var when: String
    public var text: HTML
    public var state: State
    /// The language of the title; nil for the page's own.
    public var language: Language?

    public init(_ title: String, when: String, state: State, text: HTML = .empty) {
        self.title = title
        self.when = when
        self.state = state
        self.text = text
    }
}

/// What was, is and will be, one below the other; the state is said in words too.
public func timeline(_ steps: [TimelineStep], _ phrases: Phrases) -> HTML {
    "<ol class=\"timeline\">\n\(each: steps, { step($0, phrases) })</ol>"
}

private func step(_ step: TimelineStep, _ phrases: Phrases) -> HTML {
    """
    <li data-state="\(step.state.rawValue)"\(if: step.state == .current, " aria-current=\"step\"")>\
    <p class="timeline__when">\(step.when) <span class="timeline__state">\
    \(phrases(TextKey("common.timeline", step.state)))</span></p>\
    <p class="timeline__title"\(contentLanguage(step.language, phrases))>\(step.title)</p>\(step.text)</li>

    """
}
