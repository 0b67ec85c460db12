import Civic
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Discussion

@Suite("Carrying over to a new version")
struct CarryOverTests {
    private let text = "窓口の待ち時間を半分にします。順番を家から見られるようにします。"

    /// A new version of the small world's draft with so many new passages.
    private func nextVersion(
        of world: SmallWorld, passages count: Int
    ) async throws -> (DraftVersionID, [PassageID]) {
        let version: DraftVersionID = try await world.database.one(
            """
            INSERT INTO draft_version (draft_id, number, published_at)
            SELECT draft_id, max(number) + 1, now() FROM draft_version GROUP BY draft_id RETURNING id
            """)
        var made: [PassageID] = []
        for _ in 0..<count {
            made.append(
                try await world.database.one(
                    "INSERT INTO passage (draft_id) SELECT draft_id FROM passage WHERE id = \(world.passage) RETURNING id"
                ))
        }
        return (version, made)
    }

    private func carry(
        _ passages: [Succession.Passage], to version: DraftVersionID, in world: SmallWorld,
        telling site: SmallSite? = nil
    ) async throws {
        let site = try (site ?? SmallSite(world)).context
        try await world.database.transaction { transaction in
            try await DiscussionCarryOver().carryOver(
                Succession(version: version, draftTitle: "計画", passages: passages), in: transaction,
                site: site)
        }
    }

    private func successor(_ id: PassageID, _ text: String = "本文", isSure: Bool = true)
        -> Succession.Successor
    {
        Succession.Successor(id: id, text: text, isSure: isSure)
    }

    private func quoting(
        _ words: String, in world: SmallWorld, answering parent: CommentID? = nil
    ) async throws -> CommentID {
        let comment = NewComment(
            consultationID: world.consultation, subject: .passage(world.passage), versionID: world.version,
            parentID: parent, authorID: world.yuki, stance: .agree, body: "引用します",
            quote: try #require(Quote(words, in: text)), submission: words + "\(parent?.rawValue ?? 0)")
        guard case .stored(let id, _) = try await CommentStore(world.database).post(comment) else {
            throw SmallWorld.NotStored()
        }
        return id
    }

    /// What became of a comment with each version, oldest first.
    private func fates(of comment: CommentID, in world: SmallWorld) async throws -> [Fate] {
        try await world.database.all(
            """
            SELECT version_id, from_id, to_id, fate, sure FROM carried_comment
            WHERE comment_id = \(comment) ORDER BY version_id
            """)
    }

    private func fate(_ comment: CommentID, in world: SmallWorld) async throws -> Fate {
        try #require(try await fates(of: comment, in: world).last)
    }

    private func place(_ comment: CommentID, in world: SmallWorld) async throws -> PassageID {
        try await world.database.one("SELECT subject_id FROM comment WHERE id = \(comment)")
    }

    @Test("a comment stays with its passage, and the same again changes nothing")
    func kept() async throws {
        try await SmallWorld.with { world in
            let comment = try await world.comment()
            let (version, _) = try await nextVersion(of: world, passages: 0)
            let passage = Succession.Passage(
                id: world.passage, text: "本文", successors: [successor(world.passage)])
            for _ in 0..<2 { try await carry([passage], to: version, in: world) }
            let fates = try await fates(of: comment, in: world)
            #expect(fates.map(\.kind) == [.kept])
            #expect(fates.first?.isSure == true)
        }
    }

    @Test("a comment goes with its replies where its passage went on, and stays linked to its old place")
    func moved() async throws {
        try await SmallWorld.with { world in
            let comment = try await world.comment()
            let reply = try await world.comment(by: world.haru, answering: comment, "そうですね")
            let hidden = try await world.comment(by: world.sora, state: .hidden)
            let (version, made) = try await nextVersion(of: world, passages: 1)
            let passage = Succession.Passage(
                id: world.passage, text: "本文", successors: [successor(made[0], isSure: false)])
            try await carry([passage], to: version, in: world)
            for id in [comment, reply, hidden] {
                #expect(try await place(id, in: world) == made[0])
                let fate = try await fate(id, in: world)
                #expect(fate.kind == .moved && !fate.isSure && fate.from == world.passage)
                let origin: PassageID = try await world.database.one(
                    "SELECT origin_passage_id FROM comment WHERE id = \(id)")
                #expect(origin == world.passage)
            }
        }
    }

    @Test("a comment whose passage is gone stays at its old place; its author is told once")
    func orphaned() async throws {
        try await SmallWorld.with { world in
            let first = try await world.comment()
            let second = try await world.comment("もう一つ")
            _ = try await world.comment(by: world.haru, state: .withdrawn)
            let (version, _) = try await nextVersion(of: world, passages: 0)
            let site = SmallSite(world)
            let passage = Succession.Passage(
                id: world.passage, text: "本文", successors: [], isSure: true)
            try await carry([passage], to: version, in: world, telling: site)
            for id in [first, second] {
                #expect(try await place(id, in: world) == world.passage)
                #expect(try await fate(id, in: world).kind == .orphaned)
            }
            let told = site.told.withLock { $0 }
            #expect(told.map(\.0) == [world.yuki])
            #expect(told.first?.1.kind == .orphaned)
            #expect(told.first?.1.path == Addresses.comment(first))
        }
    }

    @Test("of a passage that was split, each comment goes to the part with its quoted words")
    func split() async throws {
        try await SmallWorld.with { world in
            let plain = try await world.comment()
            let early = try await quoting("待ち時間を半分", in: world)
            let late = try await quoting("順番を家から", in: world)
            let reply = try await quoting("家から見られる", in: world, answering: late)
            let (version, made) = try await nextVersion(of: world, passages: 1)
            let passage = Succession.Passage(
                id: world.passage, text: text,
                successors: [
                    successor(world.passage, "窓口の待ち時間を三分の一にします。"),
                    successor(made[0], "順番を家から見られるようにします。"),
                ])
            try await carry([passage], to: version, in: world)
            #expect(try await place(plain, in: world) == world.passage)
            #expect(try await place(early, in: world) == world.passage)
            #expect(try await place(late, in: world) == made[0])
            #expect(try await place(reply, in: world) == made[0])
            let quotes: [String] = try await world.database.values(
                "SELECT quote_fate FROM carried_comment WHERE quote_fate IS NOT NULL ORDER BY comment_id")
            #expect(quotes.last == "kept" && quotes.count == 3)
        }
    }

    @Test("quoted words that changed are kept with what they are now, and looked for by that later")
    func quotes() async throws {
        try await SmallWorld.with { world in
            let comment = try await quoting("順番を家から見られるように", in: world)
            let lost = try await quoting("待ち時間を半分", in: world)
            for (text, expected) in [
                ("順番を家や職場から見られるようにします。", "順番を家や職場から見られるように"),
                ("来年、順番を家や職場や学校から見られるようにします。", "順番を家や職場や学校から見られるように"),
            ] {
                let (version, _) = try await nextVersion(of: world, passages: 0)
                let passage = Succession.Passage(
                    id: world.passage, text: self.text, successors: [successor(world.passage, text)])
                try await carry([passage], to: version, in: world)
                let words: String = try await world.database.one(
                    "SELECT quote FROM carried_comment WHERE comment_id = \(comment) AND version_id = \(version)"
                )
                #expect(words == expected)
                let fate: String = try await world.database.one(
                    "SELECT quote_fate FROM carried_comment WHERE comment_id = \(lost) AND version_id = \(version)"
                )
                #expect(fate == "lost")
                let standing = try await DiscussionThreads().quotes(
                    on: .passage(world.passage), viewer: .visitor, in: world.database)
                #expect(standing.map(\.text) == [expected] && standing[0].position == text.position(of: "順番"))
            }
        }
    }

    @Test("votes on parts that were joined count once a person, and one that was there already stays")
    func votes() async throws {
        try await SmallWorld.with { world in
            let store = VoteStore(world.database)
            try await store.cast(.agree, on: world.passage, by: world.yuki)
            try await store.cast(.disagree, on: world.otherPassage, by: world.yuki)
            try await store.cast(.disagree, on: world.otherPassage, by: world.haru)
            let (version, _) = try await nextVersion(of: world, passages: 0)
            let joined = [successor(world.passage)]
            let passages = [world.passage, world.otherPassage].map {
                Succession.Passage(id: $0, text: "本文", successors: joined)
            }
            for _ in 0..<2 { try await carry(passages, to: version, in: world) }
            let votes: [String] = try await world.database.values(
                "SELECT value FROM vote WHERE subject_id = \(world.passage) ORDER BY account_id")
            #expect(votes == ["agree", "disagree"])
        }
    }
}

extension String {
    /// Where words begin, in code points.
    fileprivate func position(of words: String) -> Int? {
        range(of: words).map { unicodeScalars.distance(from: startIndex, to: $0.lowerBound) }
    }
}

private struct Fate: RowDecodable {
    let versionID: DraftVersionID
    let kind: CommentFate
    let isSure: Bool
    let from: PassageID
    let to: PassageID?

    init(_ row: Row) throws {
        versionID = try row.decode("version_id")
        kind = try row.decode("fate")
        isSure = try row.decode("sure")
        from = try row.decode("from_id")
        to = try row.decode("to_id")
    }
}
