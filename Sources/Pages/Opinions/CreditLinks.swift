import Civic
import HTML

/// Leads from a post to the changes that were made because of it; nothing where there are none.
public func creditLinks(_ changes: [CreditedChange], _ phrases: Phrases) -> HTML {
    guard !changes.isEmpty else { return .empty }
    return "<p class=\"answered\">\(each: changes, { creditLink($0, phrases) })</p>"
}

private func creditLink(_ change: CreditedChange, _ phrases: Phrases) -> HTML {
    """
    <a class="answered__link" href="\(url: change.path)">\
    \(phrases("drafts.credits.link", ["number": String(change.version)]))</a>\
    \(if: !change.reason.isEmpty, " <span\(cityLanguage(phrases))>\(change.reason)</span>")

    """
}
