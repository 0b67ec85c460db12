import Civic
import HTML
import Moderation
import Pages
import Postgres

/// The queue: what waits, oldest first, with what is needed to judge it.
struct QueuePage: Sendable {
    static let bulk = "queue-bulk"

    let query: QueueQuery
    let tabs: ModerationTabs
    let items: [QueueItem]
    /// How many the filters find.
    let total: Int
    /// Since when the oldest waits, of all.
    let oldest: Instant?
    let hasMore: Bool
    let consultations: [Consultation]
    /// Who else has some of these entries on the screen.
    let colleagues: [String]
    let csrf: String?
    let now: Instant
    /// What was done a moment ago, and whether it can be undone.
    var done: QueueDone?
    /// A hiding that was refused, and what was chosen for it.
    var refused: RefusedForm?
    var chosen: Set<String> = []
    /// What could not be decided because somebody was faster.
    var conflict: Conflict?

    struct Conflict: Sendable {
        let message: String
        /// The reason that was typed.
        let words: String
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases(
                query.pupilsOnly ? "moderation.staff.queue.pupils_title" : "moderation.staff.queue.title"),
            width: .wide,
            content: """
                \(tabs.html(query.pupilsOnly ? .pupils : .queue, phrases))
                \(conflict.map { conflictBanner($0, phrases) })\(done.map { doneBar($0, phrases) })
                \(isRefusedInBulk ? errorSummary(refused, phrases, scope: Self.bulk) : .empty)
                \(filters(phrases))
                <p class="list-count">\(phrases("admin.list.count", count: total)) \
                \(oldest.map { waiting(since: $0, phrases) })</p>\(colleagueLine(phrases))
                \(items.isEmpty ? emptyState(phrases("moderation.staff.queue.empty")) : list(phrases))
                """)
    }

    private func conflictBanner(_ conflict: Conflict, _ phrases: Phrases) -> HTML {
        noticeBanner(
            conflict.message, .warning,
            "<p>\(phrases("moderation.staff.queue.kept"))</p>\(prose(conflict.words))")
    }

    private func colleagueLine(_ phrases: Phrases) -> HTML {
        guard !colleagues.isEmpty else { return .empty }
        let names = colleagues.joined(separator: phrases("moderation.staff.queue.and"))
        return "<p>\(statusBadge(phrases("moderation.staff.queue.list_open_by", ["name": names]), .info))</p>"
    }

    private var isRefusedInBulk: Bool { refused != nil && chosen.count != 1 }

    private func waiting(since oldest: Instant, _ phrases: Phrases) -> HTML {
        "\(phrases("moderation.staff.queue.oldest", ["age": age(of: oldest, at: now, phrases)]))"
    }

    private func doneBar(_ done: QueueDone, _ phrases: Phrases) -> HTML {
        let counts = [
            done.approved > 0 ? phrases("moderation.staff.queue.approved", count: done.approved) : nil,
            done.hidden > 0 ? phrases("moderation.staff.queue.hidden", count: done.hidden) : nil,
        ].compactMap { $0 }
        return undoBar(
            counts.joined(), to: AdminAddresses.queueUndo(), csrf: csrf,
            fields: hiddenField("batch", "\(done.batch)"), phrases)
    }

    private func list(_ phrases: Phrases) -> HTML {
        let more: HTML? = items.last.map { last in
            """
            <nav class="pagination" aria-label="\(phrases("common.pagination.label"))"><ul>
            \(if: query.after != nil, "<li>\(linkButton(phrases("moderation.staff.queue.first"), to: query.address, .secondary))</li>")\
            \(if: hasMore, "<li>\(linkButton(phrases("moderation.staff.queue.more"), to: query.address(after: last.entry.id), .secondary))</li>")
            </ul></nav>
            """
        }
        return """
            <h2 class="visually-hidden">\(phrases("moderation.staff.tab.queue"))</h2>
            <p><a href="\(url: query.choosingAll)#queue">\(phrases("moderation.staff.queue.choose_all"))</a></p>
            \(workQueue(items.map { entry($0, phrases) }, bulk: Self.bulk, csrf: csrf, phrases))
            \(bulkBar(
                id: Self.bulk, to: AdminAddresses.queue(), csrf: csrf,
                acts: [
                    Choice("approve", phrases("moderation.staff.queue.approve")),
                    Choice("hide", phrases("admin.hiding.submit")),
                ], fields: bulkFields(phrases), phrases))
            \(if: hasMore || query.after != nil, "\(more)")
            """
    }

    private func bulkFields(_ phrases: Phrases) -> HTML {
        """
        \(hiddenField("next", query.here))\
        \(usualReasons(
            isRefusedInBulk ? refused : nil, scope: Self.bulk,
            ownWords: phrases("moderation.staff.queue.choose_reason"), phrases))
        """
    }

    private func filters(_ phrases: Phrases) -> HTML {
        let cause = FilterChoice(
            name: "cause", label: phrases("moderation.staff.queue.cause"), all: phrases("admin.filter.all"),
            value: query.cause?.rawValue ?? "",
            choices: QueueFilter.Cause.allCases.map {
                Choice($0.rawValue, phrases(TextKey("moderation.staff.cause", $0)))
            })
        let kind = FilterChoice(
            name: "kind", label: phrases("moderation.staff.queue.kind"), all: phrases("admin.filter.all"),
            value: query.kind?.rawValue ?? "",
            choices: [
                Choice("comment", phrases("admin.overview.comments")),
                Choice("idea", phrases("admin.overview.ideas")),
            ])
        let consultation = FilterChoice(
            name: "consultation", label: phrases("admin.nav.consultations"), all: phrases("admin.filter.all"),
            value: query.consultation?.rawValue ?? "",
            choices: consultations.map { Choice($0.slug.rawValue, $0.title) })
        let pupils = FilterChoice(
            name: "pupils", label: phrases("moderation.staff.queue.author"), all: phrases("admin.filter.all"),
            value: query.pupilsOnly ? "1" : "",
            choices: [Choice("1", phrases("moderation.staff.queue.pupil"))])
        return filterForm(
            to: AdminAddresses.queue(), [cause, kind, consultation, pupils], search: nil,
            submit: phrases("admin.filter.submit"))
    }
}

/// How long something has waited, in words: minutes, hours or days.
func age(of moment: Instant, at now: Instant, _ phrases: Phrases) -> String {
    let minutes = Int(max(0, now.seconds - moment.seconds) / 60)
    if minutes < 60 { return phrases("moderation.staff.age.minutes", count: minutes) }
    return minutes < 48 * 60
        ? phrases("moderation.staff.age.hours", count: minutes / 60)
        : phrases("moderation.staff.age.days", count: minutes / (24 * 60))
}
