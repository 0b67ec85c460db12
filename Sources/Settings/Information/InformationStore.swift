import Civic
import Postgres

/// All SQL about the pages about the site.
public struct InformationStore: Sendable {
    private let database: any Queryable

    public init(_ database: any Queryable) {
        self.database = database
    }

    private static let columns: SQL = """
        id, page, language, version, is_ours, title, lead, headings, bodies, news, staff_id, created_at
        """

    /// The newest state of a page in a language; nil as long as it was never changed.
    public func newest(_ kind: InformationKind, in language: Language) async throws -> InformationEdition? {
        try await database.first(
            """
            SELECT \(Self.columns) FROM information_edition
            WHERE page = \(kind) AND language = \(language) ORDER BY id DESC LIMIT 1
            """)
    }

    /// The newest state of one version of the terms in a language.
    public func terms(_ version: Int, in language: Language) async throws -> InformationEdition? {
        try await database.first(
            """
            SELECT \(Self.columns) FROM information_edition
            WHERE page = 'terms' AND language = \(language) AND version = \(version)
            ORDER BY id DESC LIMIT 1
            """)
    }

    /// The number of the terms that hold now; our own text is the first.
    public func termsVersion() async throws -> Int {
        try await database.value(
            "SELECT coalesce(max(version), 1) FROM information_edition WHERE page = 'terms'") ?? 1
    }

    /// The versions of the terms but the first, newest first: each as it was published, in Japanese.
    public func termsVersions() async throws -> [InformationEdition] {
        try await database.all(
            """
            SELECT * FROM (
                SELECT DISTINCT ON (version) \(Self.columns) FROM information_edition
                WHERE page = 'terms' AND version > 1 AND language = 'ja' ORDER BY version, id) v
            ORDER BY version DESC
            """)
    }

    /// What was said to be new in versions of the terms after one, oldest first.
    func termsNews(after version: Int, in language: Language) async throws -> [String] {
        try await database.values(
            """
            SELECT news FROM (
                SELECT DISTINCT ON (version) version, news FROM information_edition
                WHERE page = 'terms' AND language = \(language) AND version > \(version) AND news <> ''
                ORDER BY version, id) n
            ORDER BY version
            """)
    }

    /// The saved states of a page in a language, newest first.
    public func history(
        _ kind: InformationKind, in language: Language, limit: Int = 100
    ) async throws -> [InformationEdition] {
        try await database.all(
            """
            SELECT \(Self.columns) FROM information_edition
            WHERE page = \(kind) AND language = \(language) ORDER BY id DESC LIMIT \(limit)
            """)
    }

    /// One saved state.
    public func find(_ id: InformationEditionID) async throws -> InformationEdition? {
        try await database.first("SELECT \(Self.columns) FROM information_edition WHERE id = \(id)")
    }

    /// When each page was last changed, by page and language.
    public func lastChanges() async throws -> [InformationEdition] {
        try await database.all(
            """
            SELECT DISTINCT ON (page, language) \(Self.columns) FROM information_edition
            ORDER BY page, language, id DESC
            """)
    }

    /// Lets one save wait for another, so that no two make the same version of the terms.
    func lock() async throws {
        try await database.execute("SELECT pg_advisory_xact_lock(hashtext('tomoni.information'))")
    }

    /// Saves a state.
    func add(_ new: NewInformationEdition) async throws {
        let sections = new.text?.sections ?? []
        try await database.execute(
            """
            INSERT INTO information_edition
                (page, language, version, is_ours, title, lead, headings, bodies, news, staff_id)
            VALUES (\(new.kind), \(new.language), \(new.version), \(new.text == nil), \(new.text?.title ?? ""),
                    \(new.text?.lead ?? ""), \(sections.map(\.heading)), \(sections.map(\.text)), \(new.news),
                    \(new.staffID))
            """)
    }
}
