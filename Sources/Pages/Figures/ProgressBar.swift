import Civic
import HTML

/// How far something is, in words and as a bar.
public func progressBar(_ label: String, _ done: Int, of total: Int, _ phrases: Phrases) -> HTML {
    """
    <div class="progress"><p class="progress__words"><span>\(label)</span> \
    <b>\(phrases.number(done)) / \(phrases.number(total))</b></p>\
    <progress value="\(done)" max="\(max(total, 1))" aria-label="\(label)"></progress></div>
    """
}
