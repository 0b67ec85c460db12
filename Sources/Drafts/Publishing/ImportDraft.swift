import Civic
import Documents
import Postgres
import Revisions
import Web

/// Makes a version of a draft from a file. A draft or consultation that is missing is created; passages whose
/// text is the same or nearly keep their ids, so that what was said about them stays with them.
public struct ImportDraft: Sendable {
    /// What to import.
    public struct Order: Sendable {
        public var bytes: [UInt8]
        /// Name of the file, kept with the version.
        public var source: String
        public var consultation: Slug
        /// Nil for a new draft named after its consultation, with a number.
        public var slug: Slug?
        /// Nil for the title found in the text.
        public var title: String?
        public var publishes: Bool
        /// Why this version was made, for residents.
        public var reason: String

        public init(
            bytes: [UInt8], source: String, consultation: Slug, slug: Slug? = nil, title: String? = nil,
            publishes: Bool = false, reason: String = ""
        ) {
            self.bytes = bytes
            self.source = source
            self.consultation = consultation
            self.slug = slug
            self.title = title
            self.publishes = publishes
            self.reason = reason
        }
    }

    /// The slug belongs to a draft of another consultation.
    public struct DraftIsElsewhere: Error {
        public let slug: Slug
    }

    private let database: Database
    private let publication: Publication

    public init(_ site: SiteContext) {
        self.init(database: site.database, publication: Publication(site))
    }

    init(database: Database, publication: Publication) {
        self.database = database
        self.publication = publication
    }

    /// - Throws: `ImportError` for a file that can't be read; `DraftIsElsewhere`.
    public func run(_ order: Order) async throws -> ImportReport {
        let imported = try Self.read(order)
        return try await database.transaction { try await write(imported, order, in: $0) }
    }

    /// The same with what was read from the file elsewhere, as on a thread that may wait.
    ///
    /// - Parameter act: done in the same transaction.
    public func run(
        _ order: Order, read imported: ImportedDraft,
        and act: @Sendable (ImportReport, Transaction) async throws -> Void
    ) async throws -> ImportReport {
        try await database.transaction { transaction in
            let report = try await write(imported, order, in: transaction)
            try await act(report, transaction)
            return report
        }
    }

    /// The same as part of a larger act.
    public func run(_ order: Order, in transaction: Transaction) async throws -> ImportReport {
        try await write(Self.read(order), order, in: transaction)
    }

    /// Reads the file; long ones take seconds, and a PDF is converted by another program.
    public static func read(_ order: Order) throws -> ImportedDraft {
        try Import.draft(from: order.bytes, name: order.source)
    }

    private func write(
        _ imported: ImportedDraft, _ order: Order, in transaction: Transaction
    ) async throws -> ImportReport {
        let report = try await Self.addVersion(of: imported, order, in: transaction)
        if order.publishes {
            try await publication.perform(report.version, of: report.draft, by: nil, in: transaction)
        }
        return report
    }

    private static func addVersion(
        of imported: ImportedDraft, _ order: Order, in transaction: Transaction
    ) async throws -> ImportReport {
        let title = String((order.title ?? imported.title).prefix(200))
        let store = DraftStore(transaction)
        let draft = try await findOrCreate(order, title: title, in: transaction)
        let version = try await store.addVersion(to: draft.id, source: order.source, reason: order.reason)
        let base = try await store.base(of: version.number, in: draft.id)
        let old = if let base { try await store.passages(of: base.id) } else { [Passage]() }
        let former = try await store.former(of: draft.id, besides: version.number, base: base?.id)
        let names = try await DraftThreads.run {
            Naming(imported.passages.map(Piece.init), from: old, former: former).names
        }
        var new = try await store.addPassages(names.count { $0 == nil }, to: draft.id)[...]
        let ids = names.compactMap { $0 ?? new.popFirst() }
        try await store.write(imported.passages, ids: ids, into: version.id)
        try await store.keep(imported, ids: ids, of: version, in: draft.id)
        if !order.publishes { try await store.settle(version, in: draft.id) }
        try await store.carryGlossary(to: version, in: draft.id)
        try await store.carryPlainTexts(to: version, in: draft.id)
        return ImportReport(draft: draft, version: version, imported: imported, old: old, ids: ids)
    }

    private static func findOrCreate(
        _ order: Order, title: String, in transaction: Transaction
    ) async throws -> Draft {
        let store = DraftStore(transaction)
        let shown = title.isEmpty ? order.consultation.rawValue : title
        let consultation = try await ConsultationStore(transaction)
            .findOrCreate(order.consultation, title: shown)
        for slug in slugs(order) {
            if let made = try await store.create(slug, in: consultation.id, title: shown) { return made }
            guard order.slug != nil else { continue }
            guard let found = try await store.lock(slug), found.consultationID == consultation.id else {
                throw DraftIsElsewhere(slug: slug)
            }
            if order.title != nil { try await store.rename(found.id, to: shown) }
            return found
        }
        throw DraftIsElsewhere(slug: order.consultation)
    }

    /// The wished slug, or the consultation's with the first free number.
    private static func slugs(_ order: Order) -> [Slug] {
        if let slug = order.slug { return [slug] }
        let name = order.consultation.rawValue.prefix(59)
        return (1...999).compactMap { Slug(rawValue: "\(name)-\($0)") }
    }
}
