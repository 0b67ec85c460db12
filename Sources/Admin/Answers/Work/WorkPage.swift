import Answers
import Civic
import HTML
import Pages
import Web

/// The items that a filter leaves, with all that is needed to judge them, and a box each.
struct WorkPage: Sendable {
    let consultation: Consultation
    let query: WorkQuery
    let items: [OpinionItem]
    /// All sections of the consultation.
    let sections: [String]
    let categories: [AnswerCategory]
    let sources: [OpinionItemID: [Subject]]
    let writers: [StaffID: String]
    let today: CivilDate
    let member: StaffMember
    let csrf: String?
    /// What was left as it is, and why.
    var outcome: TakeSteps.Outcome?
    var refused: RefusedForm?
    /// Boxes that were ticked.
    var chosen: Set<TakeSteps.Seen> = []

    var slug: Slug { consultation.slug }

    private var duty: SectionDuty { SectionDuty(of: member) }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.answers.work.title"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
            ],
            content: """
                \(outcome.map { stepOutcome($0, phrases) })
                \(filters(phrases))
                <p role="status">\(phrases("admin.list.count", count: items.count))</p>
                \(if: items.isEmpty, emptyState(phrases("admin.list.empty")))\
                \(if: !items.isEmpty, list(phrases))
                """)
    }

    private func filters(_ phrases: Phrases) -> HTML {
        let all = phrases("admin.filter.all")
        let states = OpinionItem.State.allCases.map {
            Choice($0.rawValue, phrases(TextKey("admin.answers.item_state", $0)))
        }
        let selects = [
            FilterChoice(
                name: "section", label: phrases("admin.answers.section"), all: all, value: query.section,
                choices: sections.map { Choice($0, $0) }),
            FilterChoice(
                name: "state", label: phrases("admin.answers.state"), all: all,
                value: query.state?.rawValue ?? "", choices: states),
            FilterChoice(
                name: "due", label: phrases("admin.answers.due"), all: all, value: query.isLate ? "late" : "",
                choices: [Choice("late", phrases("admin.answers.work.late"))]),
        ]
        return filterForm(
            to: AdminAddresses.answerItems(slug), selects,
            search: FormField("text", label: phrases("admin.filter.text"), value: query.text),
            submit: phrases("admin.filter.submit"))
    }

    private func list(_ phrases: Phrases) -> HTML {
        let cards: HTML = """
            <ol class="contributions" id="item">\(each: items, { card($0, phrases) })</ol>
            """
        let acts = StepActs(slug: slug, member: member, refused: refused, isBulk: true)
        guard acts.isAny, items.contains(where: duty.mayStep) else { return cards }
        return postForm(
            to: AdminAddresses.answerChecks(slug), csrf: csrf, style: .stacked,
            """
            \(errorSummary(refused, phrases))\(each: query.fields, hiddenField)\(cards)
            \(acts.render(phrases))
            """)
    }

    private func card(_ item: OpinionItem, _ phrases: Phrases) -> HTML {
        """
        <li class="contribution" id="item-\(item.number)"><article>
        <header class="contribution__head">\(head(item, phrases))</header>
        <h2 class="contribution__title"><a href="\(url: AdminAddresses.answerItem(slug, item.id))">\
        \(phrases("admin.answers.item_title", ["number": String(item.number)]))</a></h2>
        \(part("answers.table.summary", item.summary, phrases))
        \(part("answers.table.answer", item.answer, phrases))
        <div class="contribution__acts">\(if: duty.mayStep(item), box(item, phrases))</div>
        </article></li>

        """
    }

    private func head(_ item: OpinionItem, _ phrases: Phrases) -> HTML {
        let category = categories.first { $0.id == item.categoryID }?.label
        let writer = item.editedBy.flatMap { writers[$0] }
        return """
            \(itemBadge(item.state, phrases)) \(dueBadge(item, on: today, phrases)) \
            \(category.map { statusBadge($0, .info) }) \
            <span>\(item.section.isEmpty ? phrases("admin.answers.work.unassigned") : item.section)</span> \
            <span>\(phrases("answers.table.sources", count: sources[item.id]?.count ?? 0))</span> \
            <span>\(phrases("admin.answers.saved")) \(timeStamp(item.editedAt, phrases)) \(writer)</span>
            """
    }

    private func part(_ label: TextKey, _ text: String, _ phrases: Phrases) -> HTML {
        guard !text.isEmpty else { return .empty }
        return "<h3 class=\"desk__label\">\(phrases(label))</h3>\(prose(text))"
    }

    private func box(_ item: OpinionItem, _ phrases: Phrases) -> HTML {
        let seen = TakeSteps.Seen(item.id, version: item.version)
        return """
            <label class="box"><input type="checkbox" name="item" value="\(SeenName.of(seen))"\
            \(if: chosen.contains(seen), " checked")><span>\
            \(phrases("admin.answers.work.choose", ["number": String(item.number)]))</span></label>
            """
    }
}

func hiddenField(_ field: (String, String)) -> HTML {
    "<input type=\"hidden\" name=\"\(field.0)\" value=\"\(field.1)\">"
}

/// By when an answer is to be written, and whether it is late; nothing where no day was named.
func dueBadge(_ item: OpinionItem, on today: CivilDate, _ phrases: Phrases) -> HTML {
    guard let due = item.dueOn, item.publishedAt == nil else { return .empty }
    let day = phrases("admin.answers.due_on", ["date": phrases.date(due)])
    return item.isOverdue(on: today)
        ? statusBadge(phrases("admin.answers.overdue", ["date": phrases.date(due)]), .danger)
        : statusBadge(day)
}
