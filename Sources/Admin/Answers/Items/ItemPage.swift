import Answers
import Civic
import HTML
import Pages
import Web

/// One item: its form with the untouched originals beside it.
struct ItemPage: Sendable {
    let consultation: Consultation
    let item: OpinionItem
    /// The version that the form carries.
    var version: Int
    let categories: [AnswerCategory]
    let originals: [Contribution]
    /// Who saved it last.
    let editor: String?
    let mayEdit: Bool
    let csrf: String?
    /// Who looks.
    let member: StaffMember
    let today: CivilDate
    let publicURL: String
    /// The pieces that the item answers of posts that it does not answer whole.
    var quotes: [Subject: [String]] = [:]
    var steps: [TakenStep] = []
    var names: [StaffID: String] = [:]
    /// Passages that changed because of the item, named or credited.
    var changes: [ChangedPassage] = []
    var named: [PassageChangeKey] = []
    /// All that changed in the consultation's drafts.
    var allChanges: [ChangedPassage] = []
    /// The form as it was typed, when it was refused or somebody else was faster.
    var refused: RefusedForm?
    /// Whether somebody else saved it since the form was opened.
    var collision = false
    /// The form of a step, when it was refused.
    var stepRefused: RefusedForm?
    /// What became of a step that could not be taken.
    var outcome: TakeSteps.Outcome?

    var slug: Slug { consultation.slug }

    /// Whether the member writes the answer and nothing else of it.
    var mayAnswer: Bool { item.publishedAt == nil && SectionDuty(of: member).mayAnswer(item) }

    /// Whether the member writes answers, but this one is another section's.
    private var isOthers: Bool { !mayAnswer && item.publishedAt == nil && member.acts.contains(.answer) }

    func render(_ phrases: Phrases) -> Page {
        let title = phrases("admin.answers.item_title", ["number": String(item.number)])
        return Page(
            title, width: .wide,
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
            ],
            content: """
                \(outcome.map { stepOutcome($0, phrases) })
                <p class="contribution__head">\(itemBadge(item.state, phrases)) \
                \(dueBadge(item, on: today, phrases)) \
                \(if: !item.section.isEmpty, "<span>\(item.section)</span>") \(saved(phrases))</p>
                \(returned(phrases))
                \(if: collision, collisionNotice(phrases))
                <div class="desk"><div>\(mayEdit ? form(phrases) : reading(phrases))\
                \(summarizer(phrases))</div>
                <section class="desk__originals" aria-labelledby="originals">\
                <h2 id="originals">\(phrases("admin.answers.originals"))</h2>
                \(originalList(phrases))</section></div>
                \(progress(phrases))
                \(passages(phrases))
                \(if: mayEdit, otherActs(phrases))
                """)
    }

    private func saved(_ phrases: Phrases) -> HTML {
        "<span>\(phrases("admin.answers.saved")) \(timeStamp(item.editedAt, phrases)) \(editor)</span>"
    }

    /// What the other editor saved, in full, so that nothing is lost whoever saves next.
    private func collisionNotice(_ phrases: Phrases) -> HTML {
        let category = categories.first { $0.id == item.categoryID }?.label ?? "—"
        let parts: [(TextKey, String)] = [
            ("answers.table.category", category), ("answers.table.summary", item.summary),
            ("answers.table.answer", item.answer), ("admin.answers.chapter", item.chapter),
            ("admin.answers.section", item.section),
        ]
        return noticeBanner(
            phrases("admin.answers.collision.title"), .warning,
            """
            <p>\(phrases("admin.answers.collision.what_to_do"))</p>
            <dl>\(each: parts, { "<dt>\(phrases($0.0))</dt><dd>\(prose($0.1))</dd>" })</dl>
            """)
    }

    /// Under what it is filed, for those who do not file it.
    private func filed(_ phrases: Phrases) -> [(name: String, value: HTML)] {
        let category = categories.first { $0.id == item.categoryID }
        return [
            (phrases("answers.table.category"), HTML(text: category.map { "\($0.code) \($0.label)" } ?? "—")),
            (phrases("admin.answers.chapter"), HTML(text: item.chapter.isEmpty ? "—" : item.chapter)),
        ]
    }

    private func reading(_ phrases: Phrases) -> HTML {
        """
        \(descriptionList(filed(phrases)))
        <h2>\(phrases("answers.table.summary"))</h2>\(prose(item.summary))
        \(if: mayAnswer, answerForm(phrases))\
        \(if: isOthers, "<p class=\"muted\">\(phrases("admin.answers.other_section"))</p>")\
        \(if: !mayAnswer, "<h2>\(phrases("answers.table.answer"))</h2>\(prose(item.answer))")
        """
    }

    private func originalList(_ phrases: Phrases) -> HTML {
        guard !originals.isEmpty else {
            return "<p>\(phrases("admin.answers.no_originals"))</p>\(addLink(phrases))"
        }
        return """
            <ol class="contributions">\(each: originals, { contributionCard($0, phrases, acts: "\(quoted($0, phrases))\(removal($0, phrases))") })</ol>
            \(addLink(phrases))
            """
    }

    /// The part of the post that the item answers.
    private func quoted(_ post: Contribution, _ phrases: Phrases) -> HTML {
        guard let pieces = quotes[post.subject] else { return .empty }
        return """
            <div class="quoted"><p>\(phrases("admin.answers.parts.answered"))</p>\
            \(each: pieces, { "<blockquote><mark>\($0)</mark></blockquote>" })</div>
            """
    }

    private func addLink(_ phrases: Phrases) -> HTML {
        guard mayEdit else { return .empty }
        let path = address(AdminAddresses.answerPosts(slug), [("all", "1"), ("item", item.id.pathSegment)])
        return "<p>\(linkButton(phrases("admin.answers.add_sources"), to: path, .secondary))</p>"
    }

    private func removal(_ post: Contribution, _ phrases: Phrases) -> HTML {
        guard mayEdit, item.publishedAt == nil else { return .empty }
        return postForm(
            to: AdminAddresses.answerItemRemoval(slug, item.id), csrf: csrf,
            """
            <input type="hidden" name="post" value="\(PostName.of(post.subject))">\
            \(button(phrases("admin.answers.remove_source"), .quiet))
            """)
    }
}
