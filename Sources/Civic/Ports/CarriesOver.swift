import Postgres

/// Takes what was said about the passages of a version along to the next. Filled by Discussion; joins the
/// transaction that publishes the new version.
public protocol CarriesOver: Sendable {
    /// Carries everything over; doing it again changes nothing.
    func carryOver(_ succession: Succession, in transaction: Transaction, site: SiteContext) async throws

    /// How many comments in whatever state stand on each passage; those without any are missing.
    func comments(
        on passages: [PassageID], in database: any Queryable
    ) async throws -> [PassageID: Int]
}

/// Where the passages of one version go on in the next.
public struct Succession: Sendable {
    /// A passage of the version before.
    public struct Passage: Sendable {
        public let id: PassageID
        /// What it said.
        public let text: String
        /// Where it goes on, the passage that bears its id or is most like it first; empty for one that is gone.
        public let successors: [Successor]
        /// Whether that is sure, also that it is gone.
        public let isSure: Bool

        public init(id: PassageID, text: String, successors: [Successor], isSure: Bool = true) {
            self.id = id
            self.text = text
            self.successors = successors
            self.isSure = isSure
        }

        /// Whether it goes on in one passage with the same words.
        public var isUnchanged: Bool { successors.count == 1 && successors[0].text == text }
    }

    /// A passage of the new version that continues an old one.
    public struct Successor: Sendable {
        public let id: PassageID
        public let text: String
        public let isSure: Bool

        public init(id: PassageID, text: String, isSure: Bool) {
            self.id = id
            self.text = text
            self.isSure = isSure
        }
    }

    /// The new version.
    public let version: DraftVersionID
    public let draftTitle: String
    public let passages: [Passage]

    public init(version: DraftVersionID, draftTitle: String, passages: [Passage]) {
        self.version = version
        self.draftTitle = draftTitle
        self.passages = passages
    }
}
