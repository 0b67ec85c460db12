import Civic
import Ideas
import Postgres
import Synchronization
import Testing

@Suite struct IdeaStoreTests {
    @Test func anIdeaSentTwiceAtOnceIsStoredOnce() async throws {
        try await IdeaWorld.with { world in
            let ids = try await withThrowingTaskGroup { group in
                for _ in 0..<20 { group.addTask { try await world.idea(submission: "同じ") } }
                return try await group.reduce(into: Set<IdeaID>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await IdeaStore(world.database).count(IdeaFilter()) == 1)
        }
    }

    /// Ideas are never kept back.
    @Test(arguments: PublicationState.allCases.filter { $0 != .received })
    func theDatabaseShowsAnIdeaExactlyWhereTheRuleAllowsIt(state: PublicationState) async throws {
        try await IdeaWorld.with { world in
            let id = try await world.idea(state: state)
            let viewers: [Viewer] = [
                .visitor, world.viewer(world.yuki), world.viewer(world.haru),
                .staff(StaffMember(id: StaffID(rawValue: 1), displayName: "職員", role: .moderator)),
            ]
            for viewer in viewers {
                let found = try await IdeaStore(world.database).find([id], for: viewer)
                #expect(
                    found.isEmpty != Visibility.allows(viewer, state: state, author: world.yuki), "\(viewer)")
            }
            let list = IdeaList(consultation: world.consultation)
            #expect(try await IdeaStore(world.database).count(list) == (state == .published ? 1 : 0))
        }
    }

    @Test func theListIsNewestFirstAndNarrowsToACategory() async throws {
        try await IdeaWorld.with { world in
            let first = try await world.idea("一", category: world.categories[0].id)
            let second = try await world.idea("二", category: world.categories[1].id)
            let third = try await world.idea("三")
            let store = IdeaStore(world.database)
            let all = IdeaList(consultation: world.consultation)
            #expect(try await store.ids(all) == [third, second, first])
            #expect(try await store.newest(all, offset: 1, limit: 1).map(\.category?.name) == ["学び"])
            let living = IdeaList(consultation: world.consultation, category: world.categories[0].id)
            #expect(try await store.ids(living) == [first])
        }
    }

    @Test func aCategoryOfAnotherConsultationIsRefusedByTheDatabase() async throws {
        try await IdeaWorld.with { world in
            let other = try await world.database.consultation("other")
            try await CategoryStore(world.database).add(["よそ"], to: other)
            let foreign = try await CategoryStore(world.database).all(of: other)
            await #expect(throws: PostgresError.self) {
                try await world.idea(category: foreign.first?.id)
            }
        }
    }

    @Test func staffListFilterAndExport() async throws {
        try await IdeaWorld.with { world in
            let first = try await world.idea("ＤＸの相談所", category: world.categories[0].id)
            let hidden = try await world.idea("隠した", state: .hidden)
            let store = IdeaStore(world.database)
            #expect(try await store.list(IdeaFilter()).map(\.id) == [hidden, first])
            #expect(try await store.list(IdeaFilter(text: "dx")).map(\.id) == [first])
            #expect(try await store.list(IdeaFilter(state: .hidden)).map(\.id) == [hidden])
            #expect(try await store.list(IdeaFilter(), before: hidden).map(\.category) == ["暮らし"])
            let titles = Mutex<[String]>([])
            try await IdeaExportStore(world.database).stream(IdeaFilter(), batch: 1) { records in
                titles.withLock { $0 += records.map(\.title) }
            }
            #expect(titles.withLock { $0 } == ["ＤＸの相談所", "隠した"])
        }
    }

    @Test func anIdeaIsHiddenRestoredAndWithdrawnForGood() async throws {
        try await IdeaWorld.with { world in
            let id = try await world.idea()
            let store = IdeaStore(world.database)
            #expect(try await store.move(id, from: [.published], to: .hidden)?.authorID == world.yuki)
            #expect(try await store.move(id, from: [.published], to: .hidden) == nil)
            #expect(try await store.move(id, from: [.hidden], to: .published)?.excerpt == "港の灯り")
            #expect(try await !store.withdraw(id, by: world.haru))
            #expect(try await store.withdraw(id, by: world.yuki))
            #expect(try await store.move(id, from: [.hidden], to: .published) == nil)
        }
    }

    @Test func anUnconfirmedIdeaIsPublishedWithItsAuthorsConfirmation() async throws {
        try await IdeaWorld.with { world in
            let id = try await world.idea(state: .unconfirmed)
            try await IdeaStore(world.database).publish(writtenBy: world.yuki)
            #expect(try await IdeaStore(world.database).find([id], for: .visitor).count == 1)
        }
    }
}

extension IdeaWorld {
    func viewer(_ account: AccountID) -> Viewer {
        .resident(Resident(id: account, displayName: "だれか", isConfirmed: true))
    }
}
