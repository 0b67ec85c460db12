import Civic
import HTML
import Pages

/// A list of what a person wrote and supported, each with its state and a link to its place.
func contributionList(_ entries: [OwnContributions.Entry], _ phrases: Phrases) -> HTML {
    guard !entries.isEmpty else {
        let action = linkButton(phrases("accounts.contributions.start"), to: Addresses.home(), .secondary)
        return emptyState(phrases("accounts.contributions.none"), action: action)
    }
    return "<ul class=\"contributions\">\n\(each: entries, { contribution($0, phrases) })</ul>"
}

private func contribution(_ entry: OwnContributions.Entry, _ phrases: Phrases) -> HTML {
    """
    <li><span class="contributions__act">\
    \(phrases(TextKey("accounts.contributions.act", entry.contribution.act)))</span> \
    <a href="\(url: entry.path)"\(writtenLanguage(of: entry.title, phrases))>\(entry.title)</a> \(stateBadge(entry.contribution.state, phrases))\
    \(entry.contribution.receipt.map { receipt($0, phrases) })\
    <span class="contributions__time">\(dateStamp(entry.contribution.at, phrases))</span>\
    \(answeredLinks(entry.answered, phrases))</li>

    """
}

private func receipt(_ receipt: Receipt, _ phrases: Phrases) -> HTML {
    " <span>\(phrases("accounts.contributions.receipt", ["receipt": receipt.description]))</span> "
}

private func stateBadge(_ state: PublicationState?, _ phrases: Phrases) -> HTML {
    switch state {
    case .unconfirmed: statusBadge(phrases("accounts.contributions.unconfirmed"), .warning)
    case .received: statusBadge(phrases("accounts.contributions.received"), .info)
    case .held: statusBadge(phrases("accounts.contributions.held"), .info)
    case .hidden: statusBadge(phrases("accounts.contributions.hidden"), .warning)
    case .published, .withdrawn, nil: .empty
    }
}
