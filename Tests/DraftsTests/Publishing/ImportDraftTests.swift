import Civic
import Postgres
import Synchronization
import TestSupport
import Testing
import Web

@testable import Drafts

@Suite("Importing a draft")
struct ImportDraftTests {
    private let staff = Viewer.staff(StaffMember(id: ID(rawValue: 1), displayName: "塚本", role: .admin))

    @Test("an import makes the consultation, the draft and its first version, unpublished")
    func first() async throws {
        try await withDatabase { database in
            let report = try await importing(try sample(), into: database)
            #expect(report.path == "/drafts/plan-1")
            #expect(report.draft.title == "汐見計画")
            #expect(report.version.number == 1)
            let store = DraftStore(database)
            #expect(try await store.edition(of: report.draft.slug, for: .visitor) == nil)
            let edition = try #require(try await store.edition(of: report.draft.slug, for: staff))
            #expect(edition.passages.map(\.kind) == [.heading, .paragraph, .item, .note])
            #expect(edition.passages.map(\.label) == ["第1章", "", "", "※1"])
            #expect(edition.passages[1].chapter == ["第１章 窓口"])
            #expect(edition.passages.map(\.id) == report.ids)
        }
    }

    @Test("publishing shows it to visitors, drops shared pages and leaves an audit row")
    func published() async throws {
        try await withDatabase { database in
            let drops = Mutex(0)
            let report = try await importing(try sample(publishes: true), into: database) {
                drops.withLock { $0 += 1 }
            }
            let edition = try await DraftStore(database).edition(of: report.draft.slug, for: .visitor)
            #expect(edition?.version.publishedAt != nil)
            #expect(drops.withLock { $0 } == 1)
            #expect(
                try await database.value("SELECT act FROM audit")
                    == "draft.publication draft:\(report.draft.id)")
        }
    }

    @Test("a second import into the same draft makes the next version with the same ids")
    func again() async throws {
        try await withDatabase { database in
            let first = try await importing(try sample(slug: "plan", publishes: true), into: database)
            var order = try sample(slug: "plan", publishes: true)
            order.bytes = Array(
                text.replacing("半分にします", with: "三分の一にします").replacing("・朝市の記録\n", with: "").utf8)
            let second = try await importing(order, into: database)
            #expect(second.version.number == 2)
            #expect(second.ids == [first.ids[0], first.ids[1], first.ids[3]])
            #expect((second.continued, second.gone) == (3, 1))
            let store = DraftStore(database)
            let slug = try #require(Slug(rawValue: "plan"))
            #expect(try await store.edition(of: slug, for: .visitor)?.isNewest == true)
            #expect(try await store.edition(of: slug, number: 1, for: .visitor)?.isNewest == false)
            #expect(try await store.passageIDs(of: first.draft.id) == first.ids)
        }
    }

    @Test("a passage that comes back after a version without it has its id again")
    func restored() async throws {
        try await withDatabase { database in
            let order = try sample(slug: "plan", publishes: true)
            let first = try await importing(order, into: database)
            var shorter = order
            shorter.bytes = Array(text.replacing("・朝市の記録\n", with: "").utf8)
            _ = try await importing(shorter, into: database)
            let third = try await importing(order, into: database)
            #expect(third.ids == first.ids)
        }
    }

    @Test("without a slug each import makes a draft with the next number")
    func numbered() async throws {
        try await withDatabase { database in
            let order = try sample()
            #expect(try await importing(order, into: database).path == "/drafts/plan-1")
            #expect(try await importing(order, into: database).path == "/drafts/plan-2")
        }
    }

    @Test("a slug of another consultation's draft is refused, and nothing is left behind")
    func elsewhere() async throws {
        try await withDatabase { database in
            _ = try await importing(try sample(slug: "plan"), into: database)
            var other = try sample(slug: "plan")
            other.consultation = try #require(Slug(rawValue: "other"))
            let order = other
            await #expect(throws: ImportDraft.DraftIsElsewhere.self) {
                try await importing(order, into: database)
            }
            #expect(try await database.value("SELECT count(*) FROM consultation", as: Int.self) == 1)
            #expect(try await database.value("SELECT count(*) FROM draft_version", as: Int.self) == 1)
        }
    }

    @Test("two imports into one draft at once make two versions")
    func concurrent() async throws {
        try await withDatabase { database in
            _ = try await importing(try sample(slug: "plan"), into: database)
            let order = try sample(slug: "plan")
            async let left = importing(order, into: database)
            async let right = importing(order, into: database)
            let numbers = try await [left.version.number, right.version.number]
            #expect(numbers.sorted() == [2, 3])
        }
    }

    @Test("cards of passages say where they stand, and whether the newest version still has them")
    func cards() async throws {
        try await withDatabase { database in
            let first = try await importing(try sample(slug: "plan", publishes: true), into: database)
            var order = try sample(slug: "plan", publishes: true)
            order.bytes = Array(text.replacing("・朝市の記録\n", with: "").utf8)
            _ = try await importing(order, into: database)
            let ids = first.ids.map(\.rawValue)
            let cards = try await PassageSource().cards(for: ids + [999], viewer: .visitor, in: database)
            #expect(cards.count == 4)
            let item = try #require(cards[ids[2]])
            #expect(item.path == "/drafts/plan/passages/\(ids[2])")
            #expect(item.text == "朝市の記録")
            #expect(!item.isCurrent)
            #expect(cards[ids[1]]?.isCurrent == true)
            #expect(cards[ids[1]]?.chapter == ["第１章 窓口"])
        }
    }

    @Test("the neighbors of a passage are the texts around it, without headings")
    func neighbors() async throws {
        try await withDatabase { database in
            let report = try await importing(try sample(publishes: true), into: database)
            let store = DraftStore(database)
            let place = try #require(try await store.places(of: [report.ids[1]], for: .visitor).first)
            let (previous, next) = try await store.neighbors(of: place)
            #expect(previous == nil)
            #expect(next?.id == report.ids[2])
        }
    }
}

private let text = "汐見計画\n\n第１章 窓口\n転入の手続き（※1）にかかる時間を半分にします。\n・朝市の記録\n※1 市に住み始める手続き。\n"

private func sample(slug: String? = nil, publishes: Bool = false) throws -> ImportDraft.Order {
    let planSlug = try #require(Slug(rawValue: "plan"))
    return ImportDraft.Order(
        bytes: Array(text.utf8), source: "plan.txt", consultation: planSlug,
        slug: slug.flatMap(Slug.init(rawValue:)), publishes: publishes)
}

private func importing(
    _ order: ImportDraft.Order, into database: Database, dropping: @escaping @Sendable () -> Void = {}
) async throws -> ImportReport {
    let secret = try #require(Secret("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
    let publication = Publication(secret: secret, dropSharedPages: dropping) { _, _ in }
    return try await ImportDraft(database: database, publication: publication).run(order)
}
