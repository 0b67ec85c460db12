import Civic
import Discussion
import Postgres
import Testing

@Suite struct PostingTests {
    @Test func aFormSentTwiceAtOnceIsStoredOnce() async throws {
        try await SmallWorld.with { world in
            let comment = NewComment(
                consultationID: world.consultation, subject: .passage(world.passage),
                versionID: world.version, authorID: world.yuki, stance: .agree, body: "一度だけ",
                submission: "同じ")
            let store = CommentStore(world.database)
            let postings = try await withThrowingTaskGroup { group in
                for _ in 0..<20 { group.addTask { try await store.post(comment) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let stored = postings.filter { if case .stored = $0 { true } else { false } }
            #expect(stored.count == 1)
            #expect(try await store.count(CommentFilter()) == 1)
        }
    }

    @Test func aReplyKnowsWhomItAnswers() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment(by: world.yuki)
            let reply = world.reply(to: top, by: world.haru)
            let posting = try await CommentStore(world.database).post(reply)
            guard case .stored(_, let answered) = posting else {
                Issue.record("not stored: \(posting)")
                return
            }
            #expect(answered == world.yuki)
        }
    }

    @Test func aReplyToAReplyIsNotStored() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment()
            let reply = try await world.comment(by: world.haru, answering: top)
            let posting = try await CommentStore(world.database).post(world.reply(to: reply, by: world.sora))
            #expect(posting == .withoutTarget)
        }
    }

    @Test func theDatabaseItselfRefusesAReplyToAReply() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment()
            let reply = try await world.comment(by: world.haru, answering: top)
            await #expect(throws: PostgresError.self) {
                try await world.database.execute(
                    """
                    INSERT INTO comment (consultation_id, subject_kind, subject_id, version_id, parent_id,
                                         author_id, stance, body, state, submission)
                    SELECT consultation_id, subject_kind, subject_id, version_id, \(reply), author_id, stance,
                           body, state, 'x' FROM comment WHERE id = \(reply)
                    """)
            }
        }
    }

    @Test func aReplyToAHiddenCommentOrAcrossSubjectsIsNotStored() async throws {
        try await SmallWorld.with { world in
            let hidden = try await world.comment(state: .hidden)
            let elsewhere = try await world.comment(on: .passage(world.otherPassage))
            let store = CommentStore(world.database)
            #expect(try await store.post(world.reply(to: hidden, by: world.haru)) == .withoutTarget)
            #expect(try await store.post(world.reply(to: elsewhere, by: world.haru)) == .withoutTarget)
        }
    }

    @Test func aVersionInWhichThePassageDoesNotStandIsRefused() async throws {
        try await SmallWorld.with { world in
            let comment = NewComment(
                consultationID: world.consultation, subject: .passage(world.passage),
                versionID: DraftVersionID(rawValue: 999), authorID: world.yuki, stance: .agree, body: "文",
                submission: "x")
            await #expect {
                try await CommentStore(world.database).post(comment)
            } throws: {
                ($0 as? PostgresError)?.isForeignKeyViolation(of: "comment_version_fkey") ?? false
            }
        }
    }
}

extension SmallWorld {
    func reply(to parent: CommentID, by author: AccountID) -> NewComment {
        NewComment(
            consultationID: consultation, subject: .passage(passage), versionID: version, parentID: parent,
            authorID: author, stance: .neutral, body: "返信", submission: "r\(parent)")
    }
}
