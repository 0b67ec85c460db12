/// Posts in numbers, and who sent them, by the way they came in.
public struct SubmissionTally: Sendable, Equatable {
    /// What came in one way.
    public struct Part: Sendable, Equatable {
        public var posts: Int
        public var authors: Set<AccountID>
        /// For how many people the posts stand that came without an account.
        public var voices: Int

        public init(posts: Int = 0, authors: Set<AccountID> = [], voices: Int = 0) {
            self.posts = posts
            self.authors = authors
            self.voices = voices
        }

        /// Everyone who said something, as far as the city can tell people apart.
        public var people: Int { authors.count + voices }

        public static func + (left: Part, right: Part) -> Part {
            Part(
                posts: left.posts + right.posts, authors: left.authors.union(right.authors),
                voices: left.voices + right.voices)
        }
    }

    public private(set) var channels: [Channel: Part]

    public init(channels: [Channel: Part] = [:]) {
        self.channels = channels
    }

    /// What was posted on this site.
    public init(posts: Int, authors: Set<AccountID>) {
        channels = posts == 0 ? [:] : [.site: Part(posts: posts, authors: authors)]
    }

    /// All of them, whatever way they came in; who wrote in two ways is one person.
    private var all: Part { channels.values.reduce(Part(), +) }

    public var posts: Int { all.posts }
    public var people: Int { all.people }

    /// Adds posts of one person with an account, as rows of a grouped query come.
    public mutating func add(_ posts: Int, by author: AccountID, through channel: Channel = .site) {
        channels[channel, default: Part()].posts += posts
        channels[channel, default: Part()].authors.insert(author)
    }

    /// Adds posts without an account, and for how many people they stand.
    public mutating func add(_ posts: Int, for people: Int, through channel: Channel) {
        channels[channel, default: Part()].posts += posts
        channels[channel, default: Part()].voices += people
    }

    public static func + (left: SubmissionTally, right: SubmissionTally) -> SubmissionTally {
        SubmissionTally(channels: left.channels.merging(right.channels, uniquingKeysWith: +))
    }
}
