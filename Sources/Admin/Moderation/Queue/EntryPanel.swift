import Civic
import HTML
import Moderation
import Pages

/// What a moderator needs beside one text on its own page: why it waits, who else has it open, what was decided.
struct EntryPanel: Sendable {
    let item: QueueItem
    let decisions: [PastDecision]
    let staff: [StaffID: Person]
    let csrf: String?

    /// Notes that the moderator has it open; nil for whoever does not moderate.
    static func open(_ subject: Subject, _ visit: Visit) async throws -> EntryPanel? {
        guard visit.may(.moderate), let entry = try await EntryStore(visit.database).find(subject),
            let item = try await QueueItems(visit: visit).items([entry]).first
        else { return nil }
        try await LookStore(visit.database).note([entry.id], by: visit.member().id, alone: true)
        let decisions = try await DecisionStore(visit.database).all(on: subject)
        return EntryPanel(
            item: item, decisions: decisions,
            staff: try await visit.ports.people.staff(Set(decisions.map(\.staffID)), in: visit.database),
            csrf: visit.csrfToken)
    }

    func html(_ phrases: Phrases) -> HTML {
        """
        <section class="queue__panel"><h2>\(phrases("moderation.staff.entry.title"))</h2>
        <p class="card__badges">\(queueBadges(item, phrases))</p>
        <ul class="facts">\(each: queueFacts(item, phrases), { "<li>\($0)</li>" })</ul>
        \(queueNotes(item, phrases))\(if: item.entry.isWaiting, approval(phrases))
        \(if: !decisions.isEmpty, history(phrases))</section>
        """
    }

    private func approval(_ phrases: Phrases) -> HTML {
        let fields = [
            ("act", "approve"), ("chosen", item.entry.ticket.description), ("next", AdminAddresses.queue()),
        ]
        return postForm(
            to: AdminAddresses.queue(), csrf: csrf,
            """
            \(each: fields, { hiddenField($0.0, $0.1) })\
            \(button(phrases("moderation.staff.queue.approve")))
            """)
    }

    private func history(_ phrases: Phrases) -> HTML {
        dataTable(
            caption: phrases("moderation.staff.entry.decisions"),
            columns: [
                phrases("moderation.staff.person.when"), phrases("moderation.staff.person.what"),
                phrases("moderation.staff.person.why"), phrases("moderation.staff.person.who"),
            ],
            rows: decisions.map { decision in
                [
                    timeStamp(decision.decidedAt, phrases),
                    HTML(text: phrases(TextKey("moderation.staff.act", decision.act))),
                    HTML(text: decision.reason.isEmpty ? "—" : decision.reason),
                    HTML(text: staff[decision.staffID]?.displayName ?? "—"),
                ]
            })
    }
}
