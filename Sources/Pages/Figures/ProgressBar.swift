import Civic
import HTML

/// How far something is, in words and as a bar.
public func progressBar(_ label: String, _ done: Int, of total: Int) -> HTML {
    """
    <div class="progress"><p class="progress__words"><span>\(label)</span> \
    <b>\(Phrases.grouped(done)) / \(Phrases.grouped(total))</b></p>\
    <progress value="\(done)" max="\(max(total, 1))" aria-label="\(label)"></progress></div>
    """
}
