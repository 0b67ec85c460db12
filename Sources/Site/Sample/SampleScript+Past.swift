extension SampleScript {
    /// A consultation that is over, and what the city answered.
    struct Past: Decodable {
        let consultation: Question
        let draft: Draft
        let comments: [Post]
        let answers: Answers
        let revision: Revision

        var round: SampleRound { SampleRound(consultation: consultation, draft: draft, comments: comments) }
    }

    /// The published answers of a past consultation.
    struct Answers: Decodable {
        /// Key of the member of staff who answers.
        let by: String
        /// Key of another, who approves.
        let approvedBy: String
        let publishedDaysAgo: Int
        /// Time of day of the publication.
        let at: String
        let foreword: String
        let items: [Item]

        enum CodingKeys: String, CodingKey {
            case by, at, foreword, items
            case approvedBy = "approved_by"
            case publishedDaysAgo = "published_days_ago"
        }
    }

    /// One point with the city's answer.
    struct Item: Decodable {
        /// Code of a category.
        let category: String?
        let chapter: String?
        /// Posts, each by a piece of its text.
        let sources: [String]
        /// The part of the one post that the item answers.
        let quote: String?
        let summary: String
        let answer: String?
        /// Which section answers, and by when, counted from today.
        let section: String?
        let dueInDays: Int?
        /// Whether whoever answers asks for approval; for answers that are not published yet.
        let isChecked: Bool?

        enum CodingKeys: String, CodingKey {
            case category, chapter, sources, quote, summary, answer, section
            case dueInDays = "due_in_days"
            case isChecked = "checked"
        }
    }

    /// Answers to the open consultation that are being written.
    struct Work: Decodable {
        let by: String
        let items: [Item]
    }

    /// The next version of the draft, and why it changed.
    struct Revision: Decodable {
        /// A text beside the script.
        let file: String
        let reason: String
        /// Key of the member of staff who names the posts.
        let by: String
        let credits: [Credit]
    }

    /// A change that posts led to.
    struct Credit: Decodable {
        /// A passage of the first version, by a piece of its text.
        let passage: String
        /// Posts, each by a piece of its text.
        let sources: [String]
        let reason: String
    }
}
