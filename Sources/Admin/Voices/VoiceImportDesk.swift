import Civic
import Discussion
import HTTPServer
import Loops
import Pages
import Postgres
import Tables
import Web

/// Enters the rows of a workbook or a CSV file: read, shown with what is wrong, then entered as a whole or not at all.
enum VoiceImportDesk {
    static let limits = FormLimits(fields: 16, valueBytes: 64 * 1024, files: 1, fileBytes: 5 << 20)
    /// One file at a time.
    private static let thread = WorkerThreads(name: "voices", threads: 1, queue: 8)

    @Sendable static func template(_ visit: Visit, slug: Slug) async throws -> Response {
        let scene = try await VoiceScene.load(slug, draft: visit.query["draft"], visit)
        let template = VoiceTemplate(scene: scene, phrases: visit.site.texts.phrases(in: .japanese))
        let bytes = try await thread.run { try template.bytes() }
        return Response(
            headers: [
                "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "Content-Disposition": "attachment; filename=\"voices-\(slug).xlsx\"",
            ], body: .bytes(bytes))
    }

    @Sendable static func upload(_ visit: Visit, slug: Slug) async throws -> Response {
        let member = try visit.member()
        let scene = try await VoiceScene.load(slug, draft: visit.form["draft"], visit)
        func refuse(_ message: String) async throws -> Response {
            let values = ["draft": visit.form["draft"] ?? ""]
            return try await VoiceDesk.show(
                visit, slug,
                refused: RefusedForm(values: values, problems: [.init(field: "file", message: message)]))
        }
        guard let file = visit.form.files("file").first else {
            return try await refuse(visit.t("voices.import.no_file"))
        }
        let words = VoiceEntryDesk.words(visit)
        do {
            let rows = try await thread.run { try VoiceColumns.rows(of: file.bytes, words) }
            let pending = PendingVoices(
                fileName: file.filename, draft: scene.edition?.draft.slug.rawValue, rows: rows)
            let id = try await VoiceStore(visit.database).keep(
                pending, in: scene.consultation.id, by: member.id, secret: visit.site.secret)
            return visit.seeOther(AdminAddresses.voiceImport(slug, id))
        } catch let problem as TableProblem {
            return try await refuse(problem.message(visit.phrases))
        } catch let problem as VoiceColumns.Problem {
            return try await refuse(problem.message(visit.phrases))
        }
    }

    @Sendable static func preview(_ visit: Visit, slug: Slug, id: VoiceImportID) async throws -> Response {
        try await show(load(visit, slug, id), visit)
    }

    @Sendable static func confirm(_ visit: Visit, slug: Slug, id: VoiceImportID) async throws -> Response {
        let member = try visit.member()
        let loaded = try await load(visit, slug, id)
        guard loaded.isReady else { return try await show(loaded, visit, status: .unprocessableContent) }
        let skips = visit.form["duplicates"] != "enter"
        let voices = loaded.rows.filter { !(skips && $0.isKnown) }.compactMap(\.voice)
        let consultation = loaded.scene.consultation
        let entered = try await visit.database.transaction { transaction in
            let store = VoiceStore(transaction)
            // Confirmed twice, it is entered once.
            guard try await store.forget(id) else { return 0 }
            let batch = try await store.addBatch(
                loaded.fileName, in: consultation.id, by: member.id)
            let entered = try await EnterVoices(in: consultation, by: member).perform(
                voices, batch: batch, at: visit.now, in: transaction, site: visit.site)
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "voice.import consultation:\(consultation.id)"),
                in: transaction, secret: visit.site.secret)
            return entered.count
        }
        visit.note("voices_imported", member.id, subject: "consultation/\(consultation.id)")
        return visit.seeOther(
            AdminAddresses.voiceDesk(slug),
            Flash(.success, "voices.flash.imported", ["count": visit.phrases.number(entered)]))
    }

    private static func load(_ visit: Visit, _ slug: Slug, _ id: VoiceImportID) async throws -> VoicePreview {
        let member = try visit.member()
        let consultation = try await PlanDesk.find(slug, visit)
        let store = VoiceStore(visit.database)
        guard
            let pending = try await store.pending(
                id, in: consultation.id, by: member.id, secret: visit.site.secret)
        else { throw WebError.notFound }
        var scene = try await VoiceScene.load(slug, draft: pending.draft, visit)
        let numbers = pending.rows.compactMap { Int64(VoiceWords.plain($0.values["number"] ?? "")) }
        try await scene.find(ideas: numbers, visit)
        let folded = try await store.fold(pending.rows.map { $0.values["body"] ?? "" })
        let known = try await store.known(Array(Set(folded)), in: consultation.id)
        return VoicePreview(
            id: id, pending, scene, folded: folded, known: known, today: CivilDate(visit.now),
            VoiceEntryDesk.words(visit), visit.phrases)
    }

    private static func show(
        _ preview: VoicePreview, _ visit: Visit, status: Status = .ok
    ) async throws -> Response {
        visit.staffPage(preview.page(csrf: visit.csrfToken, visit.phrases), status: status)
    }
}
