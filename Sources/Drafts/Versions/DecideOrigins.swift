import Civic
import Postgres
import Web

/// Staff say what a passage of an unpublished version continues, or that nothing continues an old one.
public struct DecideOrigins: Sendable {
    /// What is decided.
    public enum Choice: Sendable, Equatable {
        /// The passage continues these, and no others; none: it is new.
        case continues(PassageID, [PassageID])
        /// Nothing continues it.
        case gone(PassageID)
        /// These go on in the passage, beside what it continues already.
        case goesOn(PassageID, in: PassageID)
        /// Back to what the texts say.
        case undecided(passage: PassageID?, origin: PassageID?)
    }

    public enum Outcome: Sendable, Equatable {
        case done, notFound
        /// What is public can't be changed.
        case published
        /// The passages are not of these versions.
        case notTheirs
    }

    private let slug: Slug
    private let number: Int
    private let choice: Choice
    private let member: StaffMember

    public init(_ choice: Choice, for slug: Slug, number: Int, by member: StaffMember) {
        self.choice = choice
        self.slug = slug
        self.number = number
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let (draft, version) = try await store.lock(slug, version: number) else { return .notFound }
            guard version.publishedAt == nil else { return .published }
            let matching = try await store.matching(of: version, in: draft.id)
            guard matching.has(choice) else { return .notTheirs }
            try await store.decide(choice, on: matching)
            try await store.settle(version, in: draft.id)
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "draft.matching draft:\(draft.id)"),
                in: transaction, secret: site.secret)
            return .done
        }
    }
}

extension VersionMatching {
    /// Whether the passages of a choice stand in these versions.
    func has(_ choice: DecideOrigins.Choice) -> Bool {
        func isNew(_ id: PassageID?) -> Bool { id == nil || new.contains { $0.id == id } }
        func isOld(_ id: PassageID?) -> Bool { id == nil || old.contains { $0.id == id } }
        switch choice {
        case .continues(let passage, let origins): return isNew(passage) && origins.allSatisfy(isOld)
        case .gone(let origin): return isOld(origin)
        case .goesOn(let origin, let passage): return isOld(origin) && isNew(passage)
        case .undecided(let passage, let origin): return isNew(passage) && isOld(origin)
        }
    }

    /// The old passages that a new one continues.
    func origins(of passage: PassageID) -> [PassageID] {
        new.firstIndex { $0.id == passage }.map { revision.origins[$0].map { old[$0.old].id } } ?? []
    }
}

extension DraftStore {
    /// Writes a choice in place of earlier ones on the same passages.
    func decide(_ choice: DecideOrigins.Choice, on matching: VersionMatching) async throws {
        let version = matching.version.id
        switch choice {
        case .continues(let passage, let origins):
            try await forget(passage: passage, gone: origins, on: version)
            try await add(origins.isEmpty ? [nil] : origins, to: passage, on: version)
        case .gone(let origin):
            try await database.execute(
                "DELETE FROM passage_decision WHERE version_id = \(version) AND origin_id = \(origin)")
            try await add([origin], to: nil, on: version)
        case .goesOn(let origin, let passage):
            let origins = matching.origins(of: passage).filter { $0 != origin } + [origin]
            try await forget(passage: passage, gone: origins, on: version)
            try await add(origins, to: passage, on: version)
        case .undecided(let passage, let origin):
            try await forget(passage: passage, gone: origin.map { [$0] } ?? [], on: version)
        }
    }

    private func forget(
        passage: PassageID?, gone origins: [PassageID], on version: DraftVersionID
    ) async throws {
        try await database.execute(
            """
            DELETE FROM passage_decision
            WHERE version_id = \(version)
              AND (passage_id = \(passage) OR passage_id IS NULL AND origin_id = ANY(\(origins)))
            """)
    }

    private func add(
        _ origins: [PassageID?], to passage: PassageID?, on version: DraftVersionID
    ) async throws {
        try await database.execute(
            """
            INSERT INTO passage_decision (version_id, passage_id, origin_id)
            SELECT \(version), \(passage), origin FROM unnest(\(origins)) AS origin
            ON CONFLICT ON CONSTRAINT passage_decision_key DO NOTHING
            """)
    }
}
