import Civic
import HTML

/// How many of something there are, leading to them; one of the list with the class `numbers`.
func countLink(_ count: Int, _ label: String, _ path: String, _ phrases: Phrases) -> HTML {
    """
    <li><a href="\(url: path)"><span class="numbers__count">\(phrases.number(count))</span> \
    <span class="numbers__label">\(label)</span></a></li>

    """
}
