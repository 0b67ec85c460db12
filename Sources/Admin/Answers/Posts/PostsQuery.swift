import Civic
import Web

/// What the list of posts shows, as its address and its form carry it.
struct PostsQuery: Sendable {
    /// Posts that are in an item or need none, too.
    let all: Bool
    let replies: Bool
    /// The item that the ticked posts are for; nil for a new one.
    let item: OpinionItemID?
    /// From 1.
    let page: Int

    init(_ form: Form) {
        all = form["all"] == "1"
        replies = form["replies"] == "1"
        item = form["item"].flatMap(OpinionItemID.init(pathSegment:))
        // No list is that long; a larger number would only overflow.
        page = min(max(1, form["page"].flatMap { Int($0) } ?? 1), 100_000)
    }

    private init(all: Bool, replies: Bool, item: OpinionItemID?, page: Int) {
        self.all = all
        self.replies = replies
        self.item = item
        self.page = page
    }

    func with(all: Bool? = nil, replies: Bool? = nil, page: Int = 1) -> PostsQuery {
        PostsQuery(all: all ?? self.all, replies: replies ?? self.replies, item: item, page: page)
    }

    /// The fields that are set.
    var fields: [(String, String)] {
        [
            ("all", all ? "1" : ""), ("replies", replies ? "1" : ""), ("item", item?.pathSegment ?? ""),
            ("page", page == 1 ? "" : String(page)),
        ].filter { !$0.1.isEmpty }
    }

    func path(_ slug: Slug) -> String { address(AdminAddresses.answerPosts(slug), fields) }
}
