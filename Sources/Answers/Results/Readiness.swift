import Civic

/// What keeps the answers of a consultation from being published.
public struct Readiness: Sendable, Equatable {
    /// One item and what it lacks.
    public struct Obstacle: Sendable, Equatable {
        public enum Kind: String, Sendable, CaseIterable {
            case category, summary, answer
            /// The summary still has the words of a post that is not (or no longer) public.
            case hidden
            /// Nobody approved it yet.
            case approval
        }

        public let item: OpinionItemID
        public let number: Int
        public let kinds: [Kind]
    }

    public let obstacles: [Obstacle]

    /// - Parameter sources: the posts that each item answers, in any state.
    public init(_ items: [OpinionItem], sources: [OpinionItemID: [SubmittedPost]]) {
        obstacles = items.filter { $0.publishedAt == nil }.compactMap { item in
            let lacking = item.lacking.compactMap { Obstacle.Kind(rawValue: $0.rawValue) }
            let kinds =
                lacking + (HiddenWords.are(in: item, of: sources[item.id] ?? []) ? [.hidden] : [])
                + (item.stage == .approved ? [] : [.approval])
            return kinds.isEmpty ? nil : Obstacle(item: item.id, number: item.number, kinds: kinds)
        }
    }
}

/// Finds words of hidden posts that were copied into public texts.
enum HiddenWords {
    /// Whether the item's public texts hold the whole text of one of these posts that is not public.
    static func are(in item: OpinionItem, of posts: [SubmittedPost]) -> Bool {
        are(in: item.summary, of: posts) || are(in: item.answer, of: posts)
    }

    /// Whether a text holds the whole text of one of these posts that is not public.
    static func are(in text: String, of posts: [SubmittedPost]) -> Bool {
        // What was received is not public itself, but may be quoted: its author was told that the city sums it up.
        let hidden = posts.filter { ![.published, .received].contains($0.state) || !$0.mayPublish }
        guard !hidden.isEmpty else { return false }
        let text = bare(text)
        return hidden.contains { post in
            let body = bare(post.body)
            return !body.isEmpty && text.contains(body)
        }
    }

    /// Without white space, so that other line breaks don't hide a copy.
    private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
