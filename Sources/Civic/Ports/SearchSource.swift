import Postgres

/// What search can find; each kind is filled by the feature that owns it.
public enum SearchKind: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case passage, idea, comment, answer
}

/// Gives search the texts of one kind. Filled by Drafts, Ideas, Discussion and Answers.
///
/// One function serves both sides: what it gives for a visitor is what the index holds, and each page of results
/// asks it again for the person who looks. So a text that has just become hidden is never shown, even while the
/// index still knows it.
///
/// The owner's table has triggers that call `search_note()` (migration 0010) for each row that changed.
public protocol SearchSource: Sendable {
    var searchKind: SearchKind { get }

    /// The texts of these ids that the viewer may read at their own address; the others are missing.
    func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText]

    /// Ids of everything that might be found, in whatever state, ascending from the one after `last`; only those
    /// of one consultation where it is given.
    func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64]
}

/// A text as search indexes and shows it.
public struct SearchText: Sendable {
    public let consultation: Consultation
    /// Address of the text's own page or place on the public listener.
    public let path: String
    /// Its own title, which counts more than its text; empty for what has none, as comments.
    public let title: String
    public let text: String
    /// Where it stands, outermost first: a draft and its headings, or what a comment is about.
    public let context: [String]
    /// When it became public.
    public let postedAt: Instant

    public init(
        consultation: Consultation, path: String, title: String, text: String, context: [String] = [],
        postedAt: Instant
    ) {
        self.consultation = consultation
        self.path = path
        self.title = title
        self.text = text
        self.context = context
        self.postedAt = postedAt
    }
}

extension Ports {
    /// The source of a kind; nil where its feature is not mounted.
    public func searchSource(of kind: SearchKind) -> (any SearchSource)? {
        searchSources.first { $0.searchKind == kind }
    }
}
