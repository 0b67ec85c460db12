import Civic
import Postgres
import Web

/// Staff add a word to a version's glossary, correct one, or take one out; the version may be published.
public struct ChangeTerm: Sendable {
    public enum Choice: Sendable, Equatable {
        case add(word: String, explanation: String)
        case correct(TermID, word: String, explanation: String)
        case remove(TermID)
    }

    public enum Outcome: Sendable, Equatable {
        case done, notFound
        /// Another entry of the glossary has the word.
        case taken
        /// No footnote explains the word, and staff said nothing.
        case unexplained
    }

    private let choice: Choice
    private let slug: Slug
    private let number: Int
    private let member: StaffMember

    public init(_ choice: Choice, in slug: Slug, number: Int, by member: StaffMember) {
        self.choice = choice
        self.slug = slug
        self.number = number
        self.member = member
    }

    public func perform(in site: SiteContext) async throws -> Outcome {
        try await site.database.transaction { transaction in
            let store = DraftStore(transaction)
            guard let (_, version) = try await store.lock(slug, version: number) else { return .notFound }
            let outcome = try await change(version.id, store)
            guard outcome == .done else { return outcome }
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "draft.glossary version:\(version.id)"),
                in: transaction, secret: site.secret)
            if version.publishedAt != nil { site.changesPublicPages(in: transaction) }
            return .done
        }
    }

    private func change(_ version: DraftVersionID, _ store: DraftStore) async throws -> Outcome {
        let terms = try await store.terms(of: version)
        switch choice {
        case .add(let word, let explanation):
            guard !terms.contains(where: { $0.word == word }) else { return .taken }
            guard !explanation.isEmpty else { return .unexplained }
            try await store.add(word, explanation, to: version)
        case .correct(let id, let word, let explanation):
            guard let term = terms.first(where: { $0.id == id }) else { return .notFound }
            guard !terms.contains(where: { $0.word == word && $0.id != id }) else { return .taken }
            guard !explanation.isEmpty || term.note != nil else { return .unexplained }
            try await store.change(id, to: word, explanation, in: version)
        case .remove(let id):
            guard terms.contains(where: { $0.id == id }) else { return .notFound }
            try await store.remove(id, from: version)
        }
        return .done
    }
}
