import Civic
import Discussion
import Testing

@Suite struct ThreadVisibilityTests {
    @Test(arguments: PublicationState.allCases)
    func theDatabaseShowsATextExactlyWhereTheRuleAllowsIt(state: PublicationState) async throws {
        try await SmallWorld.with { world in
            let id = try await world.comment(state: state)
            let viewers: [Viewer] = [
                .visitor, world.viewer(world.yuki), world.viewer(world.haru),
                .staff(StaffMember(id: StaffID(rawValue: 1), displayName: "職員", role: .moderator)),
            ]
            for viewer in viewers {
                let comments = try await ThreadStore(world.database, viewer: viewer).comments(
                    on: .passage(world.passage), order: .oldest, offset: 0, limit: 50)
                let read = comments.contains { $0.id == id && $0.isVisible && $0.body == "賛成です" }
                #expect(read == Visibility.allows(viewer, state: state, author: world.yuki), "\(viewer)")
            }
        }
    }

    @Test func aHiddenCommentKeepsItsPlaceWhileRepliesHangOnIt() async throws {
        try await SmallWorld.with { world in
            let top = try await world.comment()
            let reply = try await world.comment(by: world.haru, answering: top)
            let store = CommentStore(world.database)
            _ = try await store.move(top, from: [.published], to: .hidden)
            let shown = try await world.thread(for: .visitor)
            #expect(shown.map(\.id) == [top, reply])
            #expect(shown.first?.isVisible == false)
            #expect(shown.first?.body == "")
            _ = try await store.move(reply, from: [.published], to: .hidden)
            #expect(try await world.thread(for: .visitor).isEmpty)
            #expect(try await world.thread(for: world.viewer(world.yuki)).map(\.id) == [top])
            #expect(try await world.thread(for: world.viewer(world.haru)).map(\.id) == [top, reply])
        }
    }

    @Test func pagesFollowTheOrderAndTheFocusIsFound() async throws {
        try await SmallWorld.with { world in
            var ids: [CommentID] = []
            for number in 0..<7 { ids.append(try await world.comment("\(number)")) }
            let reply = try await world.comment(by: world.haru, answering: ids[4])
            let store = ThreadStore(world.database, viewer: .visitor)
            let subject = Subject.passage(world.passage)
            let page = try await store.comments(on: subject, order: .newest, offset: 2, limit: 3)
            #expect(page.map(\.id) == [ids[2], ids[3], ids[4], reply])
            let oldest = try await store.outline(of: subject, order: .oldest, focus: reply)
            #expect(oldest == ThreadOutline(comments: 8, tops: 7, before: 4))
            let newest = try await store.outline(of: subject, order: .newest, focus: reply)
            #expect(newest.before == 2)
        }
    }
}

extension SmallWorld {
    func thread(for viewer: Viewer) async throws -> [ThreadComment] {
        try await ThreadStore(database, viewer: viewer).comments(
            on: .passage(passage), order: .oldest, offset: 0, limit: 50)
    }
}
