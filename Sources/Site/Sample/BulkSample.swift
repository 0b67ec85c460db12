import Accounts
import Civic
import Discussion
import Drafts
import Postgres
import Web

/// `tomoni sample`: people and comments for measurements, in any number. Not for a site that people use.
public struct BulkSample: Sendable {
    let people: Int
    let comments: Int
    let draft: String?

    static let batch = 1000

    public init(people: Int, comments: Int, draft: String?) {
        self.people = people
        self.comments = comments
        self.draft = draft
    }

    public func run(_ configuration: Configuration) async throws {
        guard people > 0, comments >= 0 else { throw CommandError("--people must be 1 or more.") }
        try await Installation.withSite(configuration) { site in
            let writers = try await addPeople(site)
            let edition = try await edition(site.database)
            if comments > 0 { try await comment(on: edition, by: writers, site.database) }
            site.dropSharedPages()
            Program.say("Added \(people) people and \(comments) comments on \(edition.draft.slug).")
        }
    }

    private func addPeople(_ site: SiteContext) async throws -> [AccountID] {
        let terms = try await site.ports.terms.currentVersion(for: site)
        var made: [AccountID] = []
        while made.count < people {
            let count = min(Self.batch, people - made.count)
            made += try await AccountStore(site.database).addMany(
                count, named: "見本の住民 ", termsVersion: terms)
        }
        return made
    }

    private func edition(_ database: Database) async throws -> DraftEdition {
        let store = DraftStore(database)
        let wanted = draft.flatMap(Slug.init(rawValue:))
        let newest = try await store.all().first?.slug
        guard let slug = draft == nil ? newest : wanted,
            let edition = try await store.edition(of: slug, for: .visitor)
        else { throw CommandError("There is no published draft \(draft ?? ""). Import one first.") }
        return edition
    }

    private func comment(
        on edition: DraftEdition, by writers: [AccountID], _ database: Database
    ) async throws {
        var texts = BulkTexts(edition: edition, writers: writers)
        var done = 0
        let progress = Progress(total: comments)
        while done < comments {
            let batch = (0..<min(Self.batch, comments - done)).map { _ in texts.next() }
            try await database.transaction { transaction in
                _ = try await CommentStore(transaction).postMany(batch)
            }
            done += batch.count
            progress.show(done)
        }
    }
}
