import Civic
import Discussion
import Ideas
import Moderation
import Postgres

/// An entry of the queue with all that is needed to judge it.
struct QueueItem: Sendable {
    let entry: ModerationEntry
    let contribution: Contribution
    let history: AuthorHistory
    let reports: [Report]
    /// Personal data that its text has, and words of the list.
    let findings: [PersonalDetails.Finding]
    let words: [String]
    /// A colleague who has it open on its own page.
    let reader: String?
    /// Whether what was said to its author, and their page, may be seen.
    let showsPerson: Bool
}

/// Gathers what stands around entries: one query each for a whole list.
struct QueueItems: Sendable {
    let visit: Visit

    func items(_ entries: [ModerationEntry]) async throws -> [QueueItem] {
        let contributions = try await contributions(entries)
        let ids = entries.map(\.id)
        let scope = visit.scope(of: .moderate)
        let histories = try await EntryStore(visit.database).histories(
            of: Set(entries.compactMap(\.authorID)), in: scope)
        let reports = try await ReportStore(visit.database).open(on: ids)
        let readers = try await readers(ids)
        let list = WordList(folded: try await WordStore(visit.database).all().map(\.folded))
        return entries.compactMap { entry in
            guard let contribution = contributions[entry.subject] else { return nil }
            let text = [contribution.title, contribution.body].compactMap { $0 }.joined(separator: "\n")
            return QueueItem(
                entry: entry, contribution: contribution,
                history: entry.authorID.flatMap { histories[$0] } ?? AuthorHistory(),
                reports: reports[entry.id] ?? [], findings: PersonalDetails.findings(in: text),
                words: list.hits(in: text), reader: readers[entry.id], showsPerson: scope == .all)
        }
    }

    /// Who has some of these entries on the screen as part of a list.
    func colleagues(_ entries: [EntryID]) async throws -> [String] {
        let looks = try await LookStore(visit.database).others(
            at: entries, than: try visit.member().id, now: visit.now
        ).values.filter { !$0.isAlone }
        let names = try await visit.ports.people.staff(Set(looks.map(\.staff)), in: visit.database)
        return names.values.map(\.displayName).sorted()
    }

    private func contributions(_ entries: [ModerationEntry]) async throws -> [Subject: Contribution] {
        let subjects = entries.map(\.subject)
        let comments = try await CommentStore(visit.database).records(
            subjects.filter { $0.kind == .comment }.map { CommentID(rawValue: $0.id) })
        let ideas = try await IdeaStore(visit.database).records(
            subjects.filter { $0.kind == .idea }.map { IdeaID(rawValue: $0.id) })
        let found =
            try await CommentContext(site: visit.site, viewer: visit.viewer).contributions(
                comments, in: visit.database)
            + IdeaContext(site: visit.site, viewer: visit.viewer).contributions(ideas, in: visit.database)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.subject, $0) })
    }

    private func readers(_ entries: [EntryID]) async throws -> [EntryID: String] {
        let looks = try await LookStore(visit.database).others(
            at: entries, than: try visit.member().id, now: visit.now
        ).filter(\.value.isAlone)
        let names = try await visit.ports.people.staff(Set(looks.values.map(\.staff)), in: visit.database)
        return looks.compactMapValues { names[$0.staff]?.displayName }
    }
}
