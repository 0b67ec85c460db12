import Civic
import HTML

/// What became of a post: each item that it went into, what the city answered, and what changed in the draft;
/// nothing where it was not answered yet.
public func answeredLinks(_ items: [AnsweredItem], _ phrases: Phrases) -> HTML {
    guard !items.isEmpty else { return .empty }
    return "<div class=\"answered\">\(each: items, { answeredItem($0, phrases) })</div>"
}

private func answeredItem(_ item: AnsweredItem, _ phrases: Phrases) -> HTML {
    """
    <p class="answered__head"><a class="answered__link" href="\(url: item.path)">\
    \(phrases("answers.link", ["number": String(item.number)]))</a> \
    <span\(cityLanguage(phrases))>\(statusBadge(item.category, .info))</span></p>
    \(if: !item.answer.isEmpty || !item.changes.isEmpty, more(item, phrases))
    """
}

private func more(_ item: AnsweredItem, _ phrases: Phrases) -> HTML {
    """
    <details class="answered__more"><summary>\(phrases("answers.outcome.answer"))</summary>
    \(if: !item.quotes.isEmpty, quotes(item.quotes, phrases))\
    \(if: !item.answer.isEmpty, prose(item.answer, cityLanguage(phrases)))
    \(changedPassages(item.changes, phrases))</details>

    """
}

/// The part of the post that the item is about.
private func quotes(_ quotes: [String], _ phrases: Phrases) -> HTML {
    """
    <p>\(phrases("answers.outcome.part"))</p>\
    \(each: quotes, { "<blockquote\(writtenLanguage(of: $0, phrases))>\($0)</blockquote>" })
    """
}
