import Civic
import HTML

/// Leads from a post to what the city answered; nothing where it has not.
public func answeredLinks(_ items: [AnsweredItem], _ phrases: Phrases) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<p class=\"answered\">\(each: items, { answeredLink($0, phrases) })</p>"
}

private func answeredLink(_ item: AnsweredItem, _ phrases: Phrases) -> HTML {
    """
    <a class="answered__link" href="\(url: item.path)">\
    \(phrases("answers.link", ["number": String(item.number)]))</a> \
    <span\(cityLanguage(phrases))>\(statusBadge(item.category, .info))</span>

    """
}
