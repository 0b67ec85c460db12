import Civic
import Postgres
import TestSupport
import Testing
import Web

@testable import Drafts

@Suite("What staff decide about a new version")
struct MatchingDecisionTests {
    private let text = """
        汐見計画

        第１章 窓口
        転入の手続きにかかる時間を半分にします。書類は一度だけ書けば済むようにします。

        朝市の日は、駐車場を朝六時から開けます。

        図書館で毎週、使い方を教える時間をつくります。
        """

    /// A published version and one that differs in two passages.
    private func versions(
        _ database: Database
    ) async throws -> (draft: Draft, first: [PassageID], second: DraftVersion) {
        let first = try await importing(text, publishes: true, database)
        let changed = text.replacing("半分にします", with: "三分の一にします")
        let second = try await importing(changed, publishes: false, database)
        #expect(second.ids == first.ids)
        return (first.draft, first.ids, second.version)
    }

    private func importing(
        _ text: String, publishes: Bool, _ database: Database
    ) async throws -> ImportReport {
        let secret = try #require(Secret(Secret.random()))
        let slug = try #require(Slug(rawValue: "plan"))
        let publication = Publication(secret: secret, dropSharedPages: {}) { _, _ in }
        return try await ImportDraft(database: database, publication: publication).run(
            ImportDraft.Order(
                bytes: Array(text.utf8), source: "plan.txt", consultation: slug, slug: slug,
                publishes: publishes))
    }

    private func decide(
        _ choice: DecideOrigins.Choice, on version: DraftVersion, of draft: Draft, _ database: Database
    ) async throws -> VersionMatching {
        try await database.transaction { transaction in
            let store = DraftStore(transaction)
            try await store.decide(choice, on: try await store.matching(of: version, in: draft.id))
            return try await store.settle(version, in: draft.id)
        }
    }

    @Test("a passage that staff call new gets an id of its own, and its old one again when they take it back")
    func new() async throws {
        try await withDatabase { database in
            let (draft, ids, version) = try await versions(database)
            let place = ids.count - 3
            let apart = try await decide(.continues(ids[place], []), on: version, of: draft, database)
            let fresh = apart.new[place].id
            #expect(!ids.contains(fresh))
            #expect(apart.isDecided(ofNew: place))
            #expect(apart.revision.successors[place].isEmpty)
            let back = try await decide(
                .undecided(passage: fresh, origin: nil), on: version, of: draft, database)
            #expect(back.new.map(\.id) == ids)
        }
    }

    @Test("two passages that staff exchange exchange their ids")
    func exchange() async throws {
        try await withDatabase { database in
            let (draft, ids, version) = try await versions(database)
            let (one, other) = (ids.count - 2, ids.count - 1)
            _ = try await decide(.continues(ids[one], [ids[other]]), on: version, of: draft, database)
            let now = try await DraftStore(database).matching(of: version, in: draft.id)
            let matching = try await decide(
                .continues(now.new[other].id, [ids[one]]), on: version, of: draft, database)
            #expect(matching.new[one].id == ids[other])
            #expect(matching.new[other].id == ids[one])
            let kept: [PassageID] = try await database.values(
                "SELECT origin_id FROM passage_continuation WHERE version_id = \(version.id) AND by_staff")
            #expect(Set(kept) == [ids[one], ids[other]])
        }
    }

    @Test("a passage that staff call gone has no successor, and its comments would stay")
    func gone() async throws {
        try await withDatabase { database in
            let (draft, ids, version) = try await versions(database)
            let place = ids.count - 1
            let matching = try await decide(.gone(ids[place]), on: version, of: draft, database)
            #expect(matching.isDecided(ofOld: place))
            let succession = matching.succession(of: draft)
            #expect(succession.passages.first { $0.id == ids[place] }?.successors.isEmpty == true)
        }
    }

    @Test("decisions stand when the version is published, and passages of other versions are refused")
    func published() async throws {
        try await withDatabase { database in
            let (draft, ids, version) = try await versions(database)
            _ = try await decide(.gone(ids[ids.count - 1]), on: version, of: draft, database)
            let matching = try await DraftStore(database).matching(of: version, in: draft.id)
            #expect(!matching.has(.gone(PassageID(rawValue: 999_999))))
            #expect(!matching.has(.continues(ids[ids.count - 1], [])))
            #expect(matching.has(.continues(ids[1], [ids[2]])))
            let gone: [PassageID] = try await database.values(
                "SELECT origin_id FROM passage_decision WHERE passage_id IS NULL")
            #expect(gone == [ids[ids.count - 1]])
        }
    }
}
