import Civic
import Discussion
import HTML
import Pages

/// A contribution in a staff list, with its context and what can be done about it.
func contributionCard(_ contribution: Contribution, _ phrases: Phrases, acts: HTML) -> HTML {
    """
    <li class="contribution" id="\(anchor(contribution.subject))"><article>
    <header class="contribution__head">\(facts(contribution, phrases))</header>
    \(contribution.receipt.map { receiptLine($0, contribution, phrases) })
    \(contribution.context.map { context($0, phrases) })
    \(contribution.title.map { "<h2 class=\"contribution__title\">\($0)</h2>" })\(text(contribution, phrases))
    \(contribution.reason.map { reason($0, phrases) })
    <div class="contribution__acts">\(acts)</div>
    </article></li>

    """
}

/// How the city filed an opinion of a public comment.
private func receiptLine(_ receipt: Receipt, _ contribution: Contribution, _ phrases: Phrases) -> HTML {
    let link: HTML? = contribution.submitterPath.map {
        " <a href=\"\(url: $0)\">\(phrases("admin.submitter.show"))</a>"
    }
    return """
        <p>\(phrases("discussion.opinion.receipt", ["receipt": receipt.description])) \
        \(contribution.submitterCategory.map { statusBadge($0) })\(link)</p>
        """
}

private func text(_ contribution: Contribution, _ phrases: Phrases) -> HTML {
    contribution.state == .withdrawn
        ? "<p class=\"contribution__gone\">\(phrases("admin.contribution.withdrawn"))</p>"
        : prose(contribution.body)
}

/// Names a contribution on its page.
func anchor(_ subject: Subject) -> String {
    "\(subject.kind.rawValue)-\(subject.id)"
}

private func facts(_ contribution: Contribution, _ phrases: Phrases) -> HTML {
    """
    \(stateBadge(contribution.state, phrases)) \
    \(contribution.stance.map { statusBadge(phrases(TextKey("common.stance", $0))) }) \
    \(if: contribution.isReply, statusBadge(phrases("admin.contribution.reply"))) \
    <span class="contribution__author">\(authorName(contribution, phrases))</span> \
    <a href="\(url: contribution.address)">\(timeStamp(contribution.postedAt, phrases))</a> \
    <span>\(phrases("common.support.number")) \(contribution.supports)</span>
    """
}

/// The state as a word; what everyone can read is the quiet one.
func stateBadge(_ state: PublicationState, _ phrases: Phrases) -> HTML {
    let tone: Tone =
        switch state {
        case .published: .success
        case .unconfirmed, .received: .info
        case .hidden, .held: .warning
        case .withdrawn: .neutral
        }
    return statusBadge(phrases(TextKey("admin.state", state)), tone)
}

private func authorName(_ contribution: Contribution, _ phrases: Phrases) -> String {
    if let voice = contribution.voice { return voiceLine(voice, phrases) }
    guard let author = contribution.author else { return phrases("admin.contribution.no_author") }
    return author.displayName + (author.isPupil ? phrases("admin.contribution.pupil") : "")
}

private func context(_ context: Contribution.Context, _ phrases: Phrases) -> HTML {
    let words = (context.chapter + [context.title]).joined(separator: " › ")
    let linked: HTML = context.address.map { "<a href=\"\(url: $0)\">\(words)</a>" } ?? HTML(text: words)
    return
        "<p class=\"contribution__context\">\(phrases("admin.contribution.about")) \(linked) \(context.sameList.map { same($0, phrases) })</p>"
}

private func same(_ path: String, _ phrases: Phrases) -> HTML {
    "<a href=\"\(url: path)\">\(phrases("admin.filter.same_passage"))</a>"
}

private func reason(_ reason: String, _ phrases: Phrases) -> HTML {
    """
    <div class="contribution__reason"><p>\(phrases("admin.contribution.hidden_because"))</p>\
    \(prose(reason))</div>
    """
}
