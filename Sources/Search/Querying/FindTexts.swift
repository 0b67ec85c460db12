import Civic
import Postgres

/// Runs a query against the index: candidates, ranked.
struct FindTexts: Sendable {
    /// Of so many candidates at the top, those with equal points are put in the order of their supports.
    private static let compared = 100

    let common: CommonLexemes
    let ports: Ports
    let database: any Queryable

    func candidates(_ words: [QueryWord], _ scope: SearchScope) async throws -> Candidates {
        let store = CandidateStore(database)
        let conditions = WordConditions(words)
        // Inflected forms are in the lexemes only.
        let takesNewest = try await common.areCommon(words, in: database)
        if takesNewest, let found = try await store.newest(conditions, scope) { return found }
        let (found, isFull) = try await store.indexed(conditions, scope)
        // Statistics were missing or wrong: what the index gave is not the newest, so the other way goes first.
        if isFull, !takesNewest, let newest = try await store.newest(conditions, scope) { return newest }
        return found
    }

    func ranked(
        _ words: [QueryWord], _ scope: SearchScope, by order: SearchQuery.Order, viewer: Viewer
    ) async throws -> Candidates {
        var found = try await candidates(words, scope)
        switch order {
        case .newest:
            found.all.sort { ($0.postedAt, $0.key.id) > ($1.postedAt, $1.key.id) }
        case .relevance:
            found.all.sort { $0.isBefore($1) }
            try await compareSupports(&found.all, viewer)
        }
        return found
    }

    private func compareSupports(_ all: inout [Candidate], _ viewer: Viewer) async throws {
        let top = all.prefix(Self.compared)
        let subjects = top.compactMap(\.key.subject)
        guard !subjects.isEmpty else { return }
        let counts = try await ports.threads.counts(for: subjects, viewer: viewer, in: database)
        var counted = Array(top)
        for index in counted.indices {
            let subject = counted[index].key.subject
            counted[index].supports = subject.flatMap { counts[$0]?.supports } ?? 0
        }
        counted.sort { $0.isBefore($1) }
        all.replaceSubrange(..<counted.count, with: counted)
    }
}

extension SearchKey {
    /// What can be supported.
    fileprivate var subject: Subject? {
        switch kind {
        case .idea: Subject(.idea, id)
        case .comment: Subject(.comment, id)
        case .passage, .answer: nil
        }
    }
}
