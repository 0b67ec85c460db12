import Answers
import Civic
import HTML
import Pages
import Web

/// Groups of posts that say nearly the same, each with boxes that are ticked already; joining stays a person's act.
struct AlikePage: Sendable {
    struct Proposal: Sendable {
        /// Those that wait for an item, the oldest first.
        let posts: [SubmittedPost]
        /// Items that have others of the group.
        let items: [OpinionItem]
    }

    let consultation: Consultation
    let proposals: [Proposal]
    /// All there are; more than are shown where there are many.
    let total: Int
    let compared: Int
    let mayEdit: Bool
    let csrf: String?
    var problem: String?

    private var slug: Slug { consultation.slug }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.answers.groups.title"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
                Crumb(phrases("admin.answers.posts.title"), AdminAddresses.answerPosts(slug)),
            ],
            content: """
                <p>\(phrases("admin.answers.groups.lead"))</p>
                \(problem.map { noticeBanner($0, .danger) })
                <p role="status">\(if: total > 0, "\(phrases("admin.answers.groups.found", count: total)) ")\
                \(phrases("admin.answers.groups.compared", count: compared))</p>
                \(if: proposals.isEmpty, emptyState(phrases("admin.answers.groups.empty")))
                \(each: Array(proposals.enumerated()), { group($0.offset + 1, $0.element, phrases) })
                """)
    }

    private func group(_ place: Int, _ proposal: Proposal, _ phrases: Phrases) -> HTML {
        let title = phrases("admin.answers.groups.group", ["number": String(place)])
        let count = phrases("admin.list.count", count: proposal.posts.count)
        let boxes: HTML = """
            <ul class="alike">\(each: proposal.posts, { line($0, phrases) })</ul>
            """
        return """
            <section class="alike-group" aria-labelledby="group-\(place)">\
            <h2 id="group-\(place)">\(title)（\(count)）</h2>
            \(mayEdit ? form(proposal, boxes, phrases) : boxes)</section>

            """
    }

    private func form(_ proposal: Proposal, _ boxes: HTML, _ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.answerGroups(slug), csrf: csrf, style: .stacked,
            """
            \(boxes)<div class="desk__acts">\
            \(if: proposal.posts.count > 1 || proposal.items.isEmpty, button(phrases("admin.answers.groups.join"), proposal.items.isEmpty ? .primary : .secondary))\
            \(each: proposal.items, { addButton($0, phrases) })</div>
            """)
    }

    private func addButton(_ item: OpinionItem, _ phrases: Phrases) -> HTML {
        let label = phrases("admin.answers.groups.add", ["number": String(item.number)])
        return button(label, .primary, name: "item", value: item.id.pathSegment)
    }

    private func line(_ post: SubmittedPost, _ phrases: Phrases) -> HTML {
        """
        <li><label class="box"><input type="checkbox" name="post" value="\(PostName.of(post.subject))" checked>\
        <span>\(post.title.map { "<strong>\($0)</strong> " as HTML })\(post.body) \
        <span class="muted">\(dateStamp(post.postedAt, phrases))</span></span></label></li>

        """
    }
}
