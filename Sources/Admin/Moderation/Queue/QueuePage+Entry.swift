import Civic
import HTML
import Moderation
import Pages

extension QueuePage {
    /// One entry with the forms that decide on it alone.
    func entry(_ item: QueueItem, _ phrases: Phrases) -> QueueEntry {
        let ticket = item.entry.ticket.description
        let contribution = item.contribution
        var entry = QueueEntry(
            id: ticket, title: title(of: contribution, phrases), path: staffPath(of: contribution.subject),
            badges: queueBadges(item, phrases), facts: queueFacts(item, phrases), text: contribution.body,
            acts: [
                QueueEntry.Act(
                    phrases("moderation.staff.queue.approve"), path: AdminAddresses.queue(), key: "a",
                    fields: fields("approve", ticket))
            ])
        entry.notes = queueNotes(item, phrases)
        entry.forms = hiding(ticket, phrases)
        entry.isChosen = query.choosesAll || chosen.contains(ticket)
        return entry
    }

    private func fields(_ act: String, _ ticket: String) -> [(name: String, value: String)] {
        [(name: "act", value: act), (name: "chosen", value: ticket), (name: "next", value: query.here)]
    }

    private func hiding(_ ticket: String, _ phrases: Phrases) -> HTML {
        let isRefused = chosen == [ticket] && refused != nil
        let content: HTML = """
            \(each: fields("hide", ticket), { hiddenField($0.name, $0.value) })\
            \(reasonFields(isRefused ? refused : nil, scope: ticket, phrases))
            \(button(phrases("admin.hiding.submit"), .danger))
            """
        return foldedForm(
            phrases("admin.hiding.open"), isOpen: isRefused, key: "h",
            postForm(to: AdminAddresses.queue(), csrf: csrf, style: .stacked, content))
    }
}

/// What a text is about: the passage of a comment, or an idea's own title.
func title(of contribution: Contribution, _ phrases: Phrases) -> String {
    if let title = contribution.title { return title }
    let context = contribution.context
    return ((context?.chapter ?? []) + [context?.title ?? phrases("admin.contribution.about")]).joined(
        separator: " › ")
}

/// The staff page of a comment or an idea.
func staffPath(of subject: Subject) -> String {
    subject.kind == .idea
        ? AdminAddresses.idea(IdeaID(rawValue: subject.id))
        : AdminAddresses.comment(CommentID(rawValue: subject.id))
}
