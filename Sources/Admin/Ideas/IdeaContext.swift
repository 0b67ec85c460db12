import Civic
import Ideas
import Postgres

/// Gathers what stands around ideas: names, supports, reasons; one query each for a whole list.
struct IdeaContext: Sendable {
    let site: SiteContext
    let viewer: Viewer

    func contributions(_ records: [IdeaRecord], in database: any Queryable) async throws -> [Contribution] {
        let subjects = records.map { Subject.idea($0.id) }
        let counts = try await site.ports.threads.counts(for: subjects, viewer: viewer, in: database)
        let people = try await site.ports.people.residents(Set(records.map(\.authorID)), in: database)
        let hidden = records.filter { $0.state == .hidden }.map { Subject.idea($0.id) }
        let reasons = try await site.ports.moderationRecord.reasons(for: hidden, in: database)
        return records.map { record in
            let subject = Subject.idea(record.id)
            return Contribution(
                subject: subject, address: site.publicURL + Addresses.idea(record.id),
                author: people[record.authorID], postedAt: record.createdAt, stance: nil,
                title: record.title, body: record.body, state: record.state, reason: reasons[subject],
                context: record.category.map(context), supports: counts[subject]?.supports ?? 0,
                isReply: false)
        }
    }

    private func context(_ category: String) -> Contribution.Context {
        Contribution.Context(chapter: [], title: category, address: nil, sameList: nil)
    }
}
