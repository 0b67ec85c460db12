import Civic
import Discussion
import HTTPServer
import Pages
import Postgres
import Web

/// Enters voices one after another: after each the form comes back for the next of the same pile.
enum VoiceEntryDesk {
    @Sendable static func form(_ visit: Visit, slug: Slug) async throws -> Response {
        let scene = try await VoiceScene.load(slug, draft: visit.query["draft"], visit)
        var values = VoiceField.kept.reduce(into: [:]) { $0[$1.rawValue] = visit.query[$1.rawValue] }
        values["draft"] = scene.edition?.draft.slug.rawValue
        if values["received"] == nil { values["received"] = CivilDate(visit.now).slashed }
        return show(scene, RefusedForm(values: values, problems: []), visit)
    }

    @Sendable static func enter(_ visit: Visit, slug: Slug) async throws -> Response {
        let member = try visit.member()
        let values = values(of: visit.form)
        var scene = try await VoiceScene.load(slug, draft: values["draft"], visit)
        try await scene.find(
            ideas: [Int64(VoiceWords.plain(values["number"] ?? ""))].compactMap { $0 }, visit)
        let name = Submission.name(
            token: visit.form["submission"], day: visit.now,
            parts: VoiceField.allCases.map { values[$0.rawValue] ?? "" })
        let reading = VoiceReading(
            values, in: scene, today: CivilDate(visit.now), submission: name, words(visit), visit.phrases)
        guard let voice = reading.voice else {
            return show(scene, RefusedForm(values: values, problems: reading.problems), visit)
        }
        let consultation = scene.consultation
        let entered = try await visit.database.transaction { transaction in
            let entered = try await EnterVoices(in: consultation, by: member).perform(
                [voice], at: visit.now, in: transaction, site: visit.site)
            for each in entered where each.receipt != nil {
                try await Audit.record(
                    Audit.Entry(staffID: member.id, act: "voice.entry", subject: .comment(each.id)),
                    in: transaction, secret: visit.site.secret)
            }
            return entered
        }
        visit.note("voice_entered", member.id, subject: entered.first.map { "comment/\($0.id)" })
        let flash = entered.first?.receipt.map {
            Flash(.success, "voices.flash.entered", ["receipt": $0.description])
        }
        return visit.seeOther(next(slug, values), flash ?? Flash(.warning, "voices.flash.repeated"))
    }

    /// The form with what is the same for the next letter of the pile.
    private static func next(_ slug: Slug, _ values: [String: String]) -> String {
        let kept = (["draft"] + VoiceField.kept.map(\.rawValue)).map { ($0, values[$0] ?? "") }
        return address(AdminAddresses.voiceNew(slug), kept)
    }

    private static func values(of form: Form) -> [String: String] {
        (["draft"] + VoiceField.allCases.map(\.rawValue)).reduce(into: [:]) { $0[$1] = form[$1] ?? "" }
    }

    static func words(_ visit: Visit) -> VoiceWords {
        VoiceWords(japanese: visit.site.texts.phrases(in: .japanese))
    }

    private static func show(_ scene: VoiceScene, _ form: RefusedForm, _ visit: Visit) -> Response {
        let page = VoiceFormPage(
            scene: scene, form: form, csrf: visit.csrfToken,
            submission: Base64URL.encode(RandomBytes.make(12)))
        return visit.staffPage(
            page.render(visit.phrases), status: form.problems.isEmpty ? .ok : .unprocessableContent)
    }
}
