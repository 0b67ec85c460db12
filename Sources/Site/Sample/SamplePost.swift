extension SampleScript {
    /// A comment, a reply or an idea.
    struct Post: Decodable {
        let by: String
        let daysAgo: Int
        /// Time of day in Japan, as `09:12`.
        let at: String
        let body: String
        /// Of comments on a passage.
        let passage: String?
        let stance: String?
        let replies: [Post]?
        /// Of ideas.
        let title: String?
        let category: String?
        let comments: [Post]?
        let supports: [String]?
        let hidden: Hiding?
        /// Why a moderator looks at it first, as `link`; nil for what everyone reads.
        let held: [String]?

        struct Hiding: Decodable {
            let by: String
            let reason: String
            /// What its author says against that.
            let appeal: String?
        }

        enum CodingKeys: String, CodingKey {
            case by, at, body, passage, stance, replies, title, category, comments, supports, hidden, held
            case daysAgo = "days_ago"
        }
    }
}

/// What is wrong with the script, in words for its author.
struct SampleScriptError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = "Resources/Demo/city.yml: " + description
    }
}
