import Civic
import Drafts
import Postgres

/// Puts what helps in reading the sample draft into the database: explained words and passages in plain Japanese.
struct SampleAids {
    private let store: DraftStore

    init(_ transaction: Transaction) {
        store = DraftStore(transaction)
    }

    func save(_ script: SampleScript.Draft, _ passages: SamplePassages) async throws {
        for (word, explanation) in (script.glossary ?? [:]).sorted(by: { $0.key < $1.key }) {
            try await store.add(word, explanation, to: passages.version)
        }
        for plain in script.plain ?? [] {
            try await store.save(plain.text, for: passages.find(plain.passage), in: passages.version)
        }
    }
}
