import Civic
import Moderation
import Postgres

/// Says of a text that could not be decided on which one it is, and what a colleague did about it a moment ago.
func decisionWords(on subject: Subject, _ visit: Visit) async throws -> String {
    let phrases = visit.phrases
    let name =
        subject.kind == .idea
        ? phrases("admin.contribution.idea_title", ["id": "\(subject.id)"])
        : phrases("admin.contribution.comment_title", ["id": "\(subject.id)"])
    guard let last = try await DecisionStore(visit.database).last(on: subject),
        last.decidedAt > visit.now - .seconds(24 * 3600)
    else { return phrases("moderation.staff.queue.changed", ["name": name]) }
    let people = try await visit.ports.people.staff([last.staffID], in: visit.database)
    return phrases(
        "moderation.staff.queue.decided",
        [
            "name": name, "staff": people[last.staffID]?.displayName ?? "—",
            "act": phrases(TextKey("moderation.staff.act", last.act)),
            "time": phrases.dateTime(last.decidedAt),
        ])
}
