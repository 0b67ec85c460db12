import Civic
import HTML

/// Hands the page's address on, by the device's own way or by copying; it needs the script and is hidden without.
public func shareButton(title: String, path: String, _ phrases: Phrases) -> HTML {
    """
    <button class="button button--quiet" type="button" data-share="\(url: path)" data-title="\(title)" \
    data-room hidden>\(phrases("common.share"))</button>
    """
}
