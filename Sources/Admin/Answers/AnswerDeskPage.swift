import Answers
import Civic
import HTML
import Pages
import Web

/// The desk of one consultation's answers: how far it is, what to do next, and the items in their order.
struct AnswerDeskPage: Sendable {
    let progress: AnswerProgress
    let items: [OpinionItem]
    let categories: [AnswerCategory]
    let sources: [OpinionItemID: [Subject]]
    let mayEdit: Bool
    let csrf: String?
    let publicURL: String
    let today: CivilDate

    private var slug: Slug { progress.consultation.slug }

    func render(_ phrases: Phrases) -> Page {
        Page(
            progress.consultation.title, width: .wide,
            trail: [Crumb(phrases("admin.nav.answers"), AdminAddresses.answers())],
            content: """
                \(numbers(phrases))
                \(links(phrases))
                \(if: items.contains { $0.publishedAt == nil }, sections(phrases))
                <section><h2>\(phrases("admin.answers.items"))</h2>
                \(if: items.isEmpty, emptyState(phrases("admin.answers.no_items")))\
                \(if: !items.isEmpty, table(phrases))
                \(if: mayEdit, newItem(phrases))</section>
                """)
    }

    private func numbers(_ phrases: Phrases) -> HTML {
        """
        <ul class="numbers">
        \(countLink(progress.waiting, phrases("admin.answers.waiting"), AdminAddresses.answerPosts(slug), phrases))
        \(countLink(progress.handled, phrases("admin.answers.handled"), AdminAddresses.answerPosts(slug) + "?all=1", phrases))
        \(countLink(progress.items, phrases("admin.answers.items"), AdminAddresses.answerPreview(slug), phrases))
        \(countLink(progress.items - progress.answered, phrases("admin.answers.unanswered"), AdminAddresses.answerPublication(slug), phrases))
        </ul>
        """
    }

    private func links(_ phrases: Phrases) -> HTML {
        """
        <p class="desk__acts">\(if: mayEdit, linkButton(phrases("admin.answers.to_posts"), to: AdminAddresses.answerPosts(slug)))
        \(if: mayEdit, linkButton(phrases("admin.answers.groups.title"), to: AdminAddresses.answerGroups(slug), .secondary))
        \(linkButton(phrases("admin.answers.work.title"), to: AdminAddresses.answerItems(slug), mayEdit ? .secondary : .primary))
        \(linkButton(phrases("admin.answers.categories.title"), to: AdminAddresses.answerCategories(slug), .secondary))
        \(linkButton(phrases("admin.answers.preview.title"), to: AdminAddresses.answerPreview(slug), .secondary))
        \(linkButton(phrases("admin.answers.publication.title"), to: AdminAddresses.answerPublication(slug), .secondary))
        \(if: mayEdit, linkButton(phrases("exports.round.title"), to: AdminAddresses.answerImport(slug), .secondary))
        </p>
        \(if: progress.result.publishedAt != nil, publicLink(phrases))
        """
    }

    private func publicLink(_ phrases: Phrases) -> HTML {
        "<p><a href=\"\(url: publicURL + Addresses.answers(slug))\">\(phrases("admin.answers.public_page"))</a></p>"
    }

    private func newItem(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.answerItems(slug), csrf: csrf,
            button(phrases("admin.answers.new_item"), .secondary))
    }

    /// Which section has what to do; each number leads to its items.
    private func sections(_ phrases: Phrases) -> HTML {
        let states: [OpinionItem.State] = [.open, .written, .checked, .approved]
        let columns =
            [phrases("admin.answers.section")]
            + states.map { phrases(TextKey("admin.answers.item_state", $0)) }
            + [phrases("admin.answers.work.late")]
        let rows = SectionCounts.of(items, today: today).map { counts -> [HTML] in
            let name = counts.section
            let cells = states.map {
                count(counts.states[$0] ?? 0, WorkQuery.path(slug, section: name, state: $0))
            }
            let late = count(counts.late, WorkQuery.path(slug, section: name, isLate: true))
            return [link(name, phrases)] + cells + [late]
        }
        return """
            <section><h2>\(phrases("admin.answers.work.by_section"))</h2>
            \(dataTable(caption: phrases("admin.answers.work.by_section"), isCaptionShown: false, columns: columns, rows: rows))</section>
            """
    }

    private func link(_ section: String, _ phrases: Phrases) -> HTML {
        guard !section.isEmpty else { return HTML(text: phrases("admin.answers.work.unassigned")) }
        return "<a href=\"\(url: WorkQuery.path(slug, section: section))\">\(section)</a>"
    }

    private func count(_ number: Int, _ path: String) -> HTML {
        number == 0 ? "0" : "<a href=\"\(url: path)\">\(number)</a>"
    }

    private func table(_ phrases: Phrases) -> HTML {
        let columns: [TextKey] = [
            "answers.table.number", "answers.table.category", "answers.table.summary",
            "admin.answers.section", "admin.answers.due", "admin.answers.sources", "admin.answers.state",
        ]
        return dataTable(
            caption: phrases("admin.answers.items"), isCaptionShown: false,
            columns: columns.map { phrases($0) },
            rows: items.map { cells($0, phrases) })
    }

    /// The day alone, since the column says what it is; a badge only where it is over.
    private func due(_ item: OpinionItem, _ phrases: Phrases) -> HTML {
        guard !item.isOverdue(on: today) else { return dueBadge(item, on: today, phrases) }
        return item.publishedAt == nil ? HTML(text: item.dueOn.map { phrases.date($0) } ?? "") : .empty
    }

    private func cells(_ item: OpinionItem, _ phrases: Phrases) -> [HTML] {
        let summary = item.summary.isEmpty ? phrases("admin.answers.no_summary") : item.summary
        return [
            "\(item.number)", HTML(text: categories.first { $0.id == item.categoryID }?.label ?? "—"),
            """
            <a href="\(url: AdminAddresses.answerItem(slug, item.id))">\(WrittenText(summary).excerpt(80))</a>
            """,
            HTML(text: item.section), due(item, phrases), "\(sources[item.id]?.count ?? 0)",
            itemBadge(item.state, phrases),
        ]
    }
}

/// Where an item stands, as a word.
func itemBadge(_ state: OpinionItem.State, _ phrases: Phrases) -> HTML {
    let tone: Tone =
        switch state {
        case .open: .warning
        case .written: .neutral
        case .checked, .approved: .info
        case .published: .success
        }
    return statusBadge(phrases(TextKey("admin.answers.item_state", state)), tone)
}
