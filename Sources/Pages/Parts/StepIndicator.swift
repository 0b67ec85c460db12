import Civic
import HTML

/// Where one is in a form of several pages; `current` counts from 1.
public func stepIndicator(_ steps: [String], current: Int, _ phrases: Phrases) -> HTML {
    let items = steps.enumerated().map { index, name in step(name, index + 1, current, phrases) }
    return """
        <nav class="steps" aria-label="\(phrases("common.steps.label"))"><ol>
        \(each: items, { $0 })</ol></nav>
        """
}

private func step(_ name: String, _ number: Int, _ current: Int, _ phrases: Phrases) -> HTML {
    let state: HTML = number < current ? "done" : number == current ? "current" : "coming"
    return """
        <li data-state="\(state)"\(if: number == current, " aria-current=\"step\"")><span>\(name)\
        \(if: number < current, "<span class=\"visually-hidden\">（\(phrases("common.steps.done"))）</span>")\
        </span></li>

        """
}
