import Civic
import Discussion
import HTTPServer
import Pages
import Postgres
import Web

/// Corrects typing errors of a voice; what it said before is kept.
enum VoiceCorrectionDesk {
    @Sendable static func show(_ visit: Visit, id: CommentID) async throws -> Response {
        let (record, voice) = try await find(id, visit)
        let values = [
            "body": record.body, "received": voice.receivedOn.slashed, "group": voice.heardIn ?? "",
            "people": String(voice.standsFor),
        ]
        return try await page(record, RefusedForm(values: values, problems: []), visit)
    }

    @Sendable static func save(_ visit: Visit, id: CommentID) async throws -> Response {
        let member = try visit.member()
        let (record, _) = try await find(id, visit)
        let form = VoiceCorrectionForm(visit.form, today: CivilDate(visit.now), visit.phrases)
        guard form.problems.isEmpty, let day = form.received, let people = form.people else {
            return try await page(record, form.refused, visit)
        }
        let isDone = try await visit.database.transaction { transaction in
            let isDone = try await VoiceStore(transaction).correct(
                id, body: form.body, receivedOn: day, heardIn: form.group, standsFor: people,
                reason: form.reason, by: member.id, at: visit.now)
            guard isDone else { return false }
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "voice.correction", subject: .comment(id)),
                in: transaction, secret: visit.site.secret)
            visit.site.changesPublicPages(in: transaction)
            return true
        }
        guard isDone else { throw WebError.notFound }
        visit.note("voice_corrected", member.id, subject: "comment/\(id)")
        return visit.seeOther(AdminAddresses.voice(id), Flash(.success, "voices.flash.corrected"))
    }

    private static func find(_ id: CommentID, _ visit: Visit) async throws -> (CommentRecord, VoiceFacts) {
        guard let record = try await CommentStore(visit.database).records([id]).first,
            let voice = record.voice, record.state != .withdrawn
        else { throw WebError.notFound }
        return (record, voice)
    }

    private static func page(
        _ record: CommentRecord, _ form: RefusedForm, _ visit: Visit
    ) async throws -> Response {
        let corrections = try await VoiceStore(visit.database).corrections(of: record.id)
        let found = try await ConsultationStore(visit.database).find([record.consultationID])
        guard let consultation = found.first else { throw WebError.notFound }
        let page = VoiceCorrectionPage(
            record: record, consultation: consultation, form: form, corrections: corrections,
            people: try await visit.ports.people.staff(
                Set(corrections.map(\.correctedBy)), in: visit.database),
            csrf: visit.csrfToken)
        return visit.staffPage(
            page.render(visit.phrases), status: form.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
