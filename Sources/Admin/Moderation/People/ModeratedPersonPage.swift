import Civic
import HTML
import Moderation
import Pages

/// The page of one person, for moderators: no address, no mail, only what was written here and what came of it.
struct ModeratedPersonPage: Sendable {
    let id: AccountID
    let person: Person
    let items: [QueueItem]
    let history: AuthorHistory
    let sanctions: [Sanction]
    let staff: [StaffID: Person]
    let standing: Standing
    let mayManage: Bool
    let csrf: String?
    var refused: RefusedForm?
    var refusedAct: Sanction.Act?

    init(
        id: AccountID, person: Person, items: [QueueItem], history: AuthorHistory, sanctions: [Sanction],
        staff: [StaffID: Person], standing: Standing, mayManage: Bool, csrf: String?
    ) {
        self.id = id
        self.person = person
        self.items = items
        self.history = history
        self.sanctions = sanctions
        self.staff = staff
        self.standing = standing
        self.mayManage = mayManage
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            person.displayName, in: .japanese, width: .wide,
            trail: [Crumb(phrases("moderation.staff.tab.queue"), AdminAddresses.queue())],
            content: """
                \(standingBanners(phrases))
                \(descriptionList(facts(phrases)))
                <h2>\(phrases("moderation.staff.person.acts"))</h2>
                \(acts(phrases))
                <h2>\(phrases("moderation.staff.person.history"))</h2>
                \(sanctions.isEmpty ? emptyState(phrases("moderation.staff.person.no_history")) : historyTable(phrases))
                <h2>\(phrases("moderation.staff.person.posts"))</h2>
                \(items.isEmpty ? emptyState(phrases("admin.list.empty")) : posts(phrases))
                """)
    }

    private func facts(_ phrases: Phrases) -> [(name: String, value: HTML)] {
        [
            (
                phrases("moderation.staff.person.kind"),
                HTML(
                    text: phrases(
                        person.isPupil ? "moderation.staff.person.pupil" : "moderation.staff.person.resident")
                )
            ),
            (phrases("moderation.staff.person.post_count"), HTML(text: phrases.number(history.posts))),
            (phrases("moderation.staff.person.hidden_count"), HTML(text: phrases.number(history.hidden))),
            (phrases("moderation.staff.person.warning_count"), HTML(text: phrases.number(history.warnings))),
        ]
    }

    private func standingBanners(_ phrases: Phrases) -> HTML {
        let suspended: HTML? = standing.suspension.map { suspension in
            noticeBanner(
                phrases("moderation.staff.person.suspended", ["date": phrases.dateTime(suspension.until)]),
                .warning,
                prose(suspension.reason))
        }
        return """
            \(suspended)\
            \(if: standing.isCheckedFirst, noticeBanner(phrases("moderation.staff.person.checked_first")))
            """
    }

    private func historyTable(_ phrases: Phrases) -> HTML {
        dataTable(
            caption: phrases("moderation.staff.person.history"),
            columns: [
                phrases("moderation.staff.person.when"), phrases("moderation.staff.person.what"),
                phrases("moderation.staff.person.why"), phrases("moderation.staff.person.who"),
            ],
            rows: sanctions.map { sanction in
                let until = sanction.until.map {
                    " " + phrases("moderation.staff.person.until", ["date": phrases.dateTime($0)])
                }
                return [
                    timeStamp(sanction.decidedAt, phrases),
                    HTML(text: phrases(TextKey("moderation.staff.sanction", sanction.act)) + (until ?? "")),
                    HTML(text: sanction.reason.isEmpty ? "—" : sanction.reason),
                    HTML(text: staff[sanction.staffID]?.displayName ?? "—"),
                ]
            })
    }

    private func posts(_ phrases: Phrases) -> HTML {
        "<ol class=\"contributions\">\(each: items, { post($0, phrases) })</ol>"
    }

    private func post(_ item: QueueItem, _ phrases: Phrases) -> HTML {
        let link: HTML =
            "<a href=\"\(url: staffPath(of: item.entry.subject))\">\(phrases("moderation.staff.person.open"))</a>"
        return contributionCard(item.contribution, phrases, acts: link)
    }
}
