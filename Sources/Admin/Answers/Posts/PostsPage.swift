import Answers
import Civic
import HTML
import Pages
import Web

/// The posts of a consultation with boxes to tick, and what is to be made of the ticked ones.
struct PostsPage: Sendable {
    let consultation: Consultation
    let query: PostsQuery
    var posts: [Contribution] = []
    var hasMore = false
    /// Items that each post went into.
    var numbers: [Subject: [Int]] = [:]
    var asides: Set<Subject> = []
    /// The item that the posts are chosen for.
    var item: OpinionItem?
    var mayEdit = false
    var csrf: String?
    /// Why the form was refused.
    var problem: String?

    init(consultation: Consultation, query: PostsQuery) {
        self.consultation = consultation
        self.query = query
    }

    private var slug: Slug { consultation.slug }

    func render(_ phrases: Phrases) -> Page {
        Page(
            title(phrases), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
            ],
            content: """
                <p>\(phrases("admin.answers.posts.lead"))</p>
                \(if: item == nil, "<p><a href=\"\(url: AdminAddresses.answerGroups(slug))\">\(phrases("admin.answers.groups.title"))</a></p>")
                \(choices(phrases))
                \(problem.map { noticeBanner($0, .danger) })
                \(if: posts.isEmpty, emptyState(phrases("admin.answers.posts.empty")))\
                \(if: !posts.isEmpty, list(phrases))
                \(steps(phrases))
                """)
    }

    private func title(_ phrases: Phrases) -> String {
        item.map { phrases("admin.answers.posts.for_item", ["number": String($0.number)]) }
            ?? phrases("admin.answers.posts.title")
    }

    private func choices(_ phrases: Phrases) -> HTML {
        """
        <nav class="filters" aria-label="\(phrases("admin.answers.posts.show"))"><p>\
        \(choice(phrases("admin.answers.posts.waiting"), query.with(all: false), isOn: !query.all))\
        \(choice(phrases("admin.answers.posts.all"), query.with(all: true), isOn: query.all))\
        \(choice(phrases("admin.answers.posts.replies"), query.with(replies: !query.replies), isOn: query.replies))\
        </p></nav>
        """
    }

    private func choice(_ label: String, _ query: PostsQuery, isOn: Bool) -> HTML {
        "<a href=\"\(url: query.path(slug))\"\(if: isOn, " aria-current=\"true\"")>\(label)</a> "
    }

    private func list(_ phrases: Phrases) -> HTML {
        let cards: HTML = """
            <ol class="contributions">\(each: posts, { contributionCard($0, phrases, acts: mark($0, phrases)) })</ol>
            """
        guard mayEdit else { return cards }
        return postForm(
            to: AdminAddresses.answerPosts(slug), csrf: csrf, style: .stacked,
            "\(each: query.fields, hiddenField)\(cards)\(acts(phrases))")
    }

    /// The box to tick, and where the post is already.
    private func mark(_ post: Contribution, _ phrases: Phrases) -> HTML {
        let numbers = (numbers[post.subject] ?? []).map { "No.\($0)" }.joined(separator: " ")
        return """
            \(if: mayEdit, box(post, phrases))\
            \(if: !numbers.isEmpty, statusBadge(phrases("admin.answers.posts.in_items", ["numbers": numbers]), .info))\
            \(if: asides.contains(post.subject), statusBadge(phrases("admin.answers.posts.is_aside")))
            \(if: mayEdit && item == nil, partsLink(post, phrases))
            """
    }

    private func partsLink(_ post: Contribution, _ phrases: Phrases) -> HTML {
        let path = AdminAddresses.answerParts(slug, PostPath(post.subject))
        return "<a href=\"\(url: path)\">\(phrases("admin.answers.parts.open"))</a>"
    }

    private func box(_ post: Contribution, _ phrases: Phrases) -> HTML {
        """
        <label class="box"><input type="checkbox" name="post" value="\(PostName.of(post.subject))">\
        <span>\(phrases("admin.answers.posts.choose"))</span></label>
        """
    }

    private func acts(_ phrases: Phrases) -> HTML {
        guard item == nil else {
            return
                "<p class=\"bulk\">\(button(phrases("admin.answers.posts.add"), name: "act", value: "add"))</p>"
        }
        return """
            <p class="bulk">\(button(phrases("admin.answers.posts.join"), name: "act", value: "join"))
            \(button(phrases("admin.answers.posts.each"), .secondary, name: "act", value: "each"))
            \(button(phrases("admin.answers.posts.aside"), .secondary, name: "act", value: "aside"))
            \(if: query.all, button(phrases("admin.answers.posts.back"), .secondary, name: "act", value: "back"))</p>
            """
    }

    private func steps(_ phrases: Phrases) -> HTML {
        guard query.page > 1 || hasMore else { return .empty }
        return pagination(page: query.page, of: query.page + (hasMore ? 1 : 0), phrases) {
            query.with(page: $0).path(slug)
        }
    }
}
