import Civic
import Discussion
import Postgres

/// Turns comments into lines of the export: what other features know of them is asked once a batch.
struct CommentLines: Sendable {
    let site: SiteContext
    /// Who exports: staff see all states; the command line acts as staff too.
    let viewer: Viewer

    func lines(_ records: [CommentRecord]) async throws -> [CommentLine] {
        let database = site.database
        let subjects = Array(Set(records.map(\.subject)))
        let cards = try await site.ports.cards(for: subjects, viewer: viewer, in: database)
        let people = try await site.ports.people.residents(Set(records.compactMap(\.authorID)), in: database)
        let hidden = records.filter { $0.state == .hidden }.map { Subject.comment($0.id) }
        let reasons = try await site.ports.moderationRecord.reasons(for: hidden, in: database)
        return records.map { record in
            line(
                record, card: cards[record.subject], author: record.authorID.flatMap { people[$0] },
                reason: reasons[.comment(record.id)])
        }
    }

    private func line(
        _ record: CommentRecord, card: SubjectCard?, author: Person?, reason: String?
    ) -> CommentLine {
        let isIdea = record.subject.kind == .idea
        var line = CommentLine(
            id: record.id, postedAt: record.createdAt, chapter: card?.chapter ?? [],
            passageID: record.passageID, passageText: isIdea ? "" : card?.text ?? "",
            stance: record.stance.rawValue,
            // What somebody took back is no longer theirs to be read; the line says that there was something.
            body: record.state == .withdrawn ? "" : record.body, replyTo: record.parentID,
            // Opinions of a public comment bear a number, whatever their authors are called.
            author: record.receipt == nil ? author?.displayName ?? "" : "", supports: record.supports,
            status: record.state,
            hiddenReason: reason, permalink: site.publicURL + Addresses.comment(record.id),
            receipt: record.receipt, submitterCategory: record.submitterCategory)
        line.quote = record.state == .withdrawn ? nil : record.quote
        line.editedAt = record.editedAt
        line.channel = record.channel
        line.receivedOn = record.voice?.receivedOn
        line.heardIn = record.voice?.heardIn
        line.people = record.voice?.standsFor ?? 1
        if isIdea {
            line.idea = IdeaID(rawValue: record.subject.id)
            line.ideaTitle = card?.title ?? ""
        }
        return line
    }
}
