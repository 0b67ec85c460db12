import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// The texts of a consultation in the languages beside Japanese: read, changed, recorded.
enum TextsDesk {
    /// One language at a time, chosen in the query as `language`.
    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        let texts = try await load(visit, slug)
        let language = language(named: visit.query["language"]) ?? .english
        let values = try await texts.translations(in: language, visit)
        let page = textsPage(
            texts, language, RefusedForm(values: values, problems: []), csrf: visit.csrfToken, visit.phrases)
        return visit.staffPage(page)
    }

    @Sendable static func save(_ visit: Visit, slug: Slug) async throws -> Response {
        let texts = try await load(visit, slug)
        guard let language = language(named: visit.form["language"]) else { throw WebError.badRequest }
        let written = texts.all.map { ($0, WrittenText(visit.form[$0.name] ?? "")) }
        let problems = written.filter { $0.1.length > $0.0.limit }.map { problem($0.0, $0.1, visit) }
        guard problems.isEmpty else {
            let values = Dictionary(uniqueKeysWithValues: written.map { ($0.0.name, $0.1.text) })
            let refused = RefusedForm(values: values, problems: problems)
            return visit.staffPage(
                textsPage(texts, language, refused, csrf: visit.csrfToken, visit.phrases),
                status: .unprocessableContent)
        }
        try await save(written, of: texts.consultation, in: language, visit)
        return visit.seeOther(
            textsAddress(slug, language), Flash(.success, "admin.texts.saved", ["language": language.ownName])
        )
    }

    private static func save(
        _ written: [(ContentText, WrittenText)], of consultation: Consultation, in language: Language,
        _ visit: Visit
    ) async throws {
        let member = try visit.member()
        try await visit.database.transaction { transaction in
            let store = TranslationStore(transaction)
            for (text, own) in written {
                try await store.save(own.isBlank ? "" : own.text, of: text.key, in: language)
            }
            // Consultations are no subjects, so the id stands behind the act's name.
            let act = "consultation.texts consultation:\(consultation.id)"
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: act), in: transaction, secret: visit.site.secret)
            visit.site.changesPublicPages(in: transaction)
        }
    }

    private static func load(_ visit: Visit, _ slug: Slug) async throws -> ContentTexts {
        guard let consultation = try await ConsultationStore(visit.database).find(slug, for: visit.viewer)
        else { throw WebError.notFound }
        return try await ContentTexts.load(consultation, visit)
    }

    /// Japanese is what all of these are translated from.
    private static func language(named name: String?) -> Language? {
        name.flatMap(Language.init(rawValue:)).flatMap { $0 == .japanese ? nil : $0 }
    }

    private static func problem(
        _ text: ContentText, _ written: WrittenText, _ visit: Visit
    ) -> RefusedForm.Problem {
        let arguments = [
            "field": text.label, "length": visit.phrases.number(written.length),
            "limit": visit.phrases.number(text.limit),
        ]
        return RefusedForm.Problem(field: text.name, message: visit.t("admin.texts.long", arguments))
    }
}

/// The form of one language.
func textsAddress(_ slug: Slug, _ language: Language) -> String {
    address(AdminAddresses.consultationTexts(slug), [("language", language.rawValue)])
}
