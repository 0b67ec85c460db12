import Civic
import HTML
import HTTPServer
import Pages
import Postgres
import Settings
import Web

/// The pages about the site: listed and edited.
enum InformationDesk {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let changes = try await InformationStore(visit.database).lastChanges()
        let people = try await visit.ports.people.staff(
            Set(changes.compactMap(\.staffID)), in: visit.database)
        let lines = InformationKind.allCases.map { kind in
            let phrases = visit.phrases
            let last = changes.filter { $0.kind == kind }.max { $0.id < $1.id }
            return InformationLine(
                kind: kind, title: InformationText.ours(kind, in: phrases).title, changedAt: last?.createdAt,
                changedBy: last?.staffID.flatMap { people[$0]?.displayName },
                publicURL: visit.site.publicURL)
        }
        return visit.staffPage(informationListPage(lines, in: visit.phrases))
    }

    @Sendable static func edit(_ visit: Visit, _ kind: InformationKind) async throws -> Response {
        let language = visit.editedLanguage
        let newest = try await InformationStore(visit.database).newest(kind, in: language)
        let text = newest?.text ?? .ours(kind, in: visit.site.texts.phrases(in: language))
        return visit.staffPage(
            informationEditorPage(
                try await editor(visit, kind, text, isOurs: newest?.text == nil), in: visit.phrases))
    }

    @Sendable static func save(_ visit: Visit, _ kind: InformationKind) async throws -> Response {
        let form = InformationForm(visit.form)
        let problems = form.problems(visit.phrases)
        if form.order == .save, problems.isEmpty {
            try await SaveInformation(
                kind, in: visit.editedLanguage, text: form.written, change: form.change, news: form.news,
                by: try visit.member().id
            ).perform(in: visit.site)
            return visit.seeOther(path(kind, visit.editedLanguage), Flash(.success, "settings.done"))
        }
        var editor = try await editor(visit, kind, form.text, isOurs: false)
        editor.change = form.change
        editor.news = form.news
        let isRefused = !problems.isEmpty && (form.order == .save || form.order == .preview)
        if isRefused { editor.refused = RefusedForm(values: [:], problems: problems) }
        editor.showsPreview = form.order == .preview
        return visit.staffPage(
            informationEditorPage(editor, in: visit.phrases),
            status: isRefused ? .unprocessableContent : .ok)
    }

    static func path(_ kind: InformationKind, _ language: Language) -> String {
        address(AdminAddresses.informationPage(kind), [("language", language.rawValue)])
    }

    private static func editor(
        _ visit: Visit, _ kind: InformationKind, _ text: InformationText, isOurs: Bool
    ) async throws -> InformationEditor {
        let store = InformationStore(visit.database)
        let history = try await store.history(kind, in: visit.editedLanguage)
        let people = try await visit.ports.people.staff(
            Set(history.compactMap(\.staffID)), in: visit.database)
        return InformationEditor(
            kind: kind, language: visit.editedLanguage, text: text, isOurs: isOurs,
            history: history.map {
                InformationEditor.Saved($0, by: $0.staffID.flatMap { people[$0]?.displayName })
            },
            city: visit.site.city.name, csrf: visit.csrfToken)
    }
}

/// A page about the site in the staff list.
struct InformationLine: Sendable {
    let kind: InformationKind
    let title: String
    /// Nil as long as it says our own text.
    let changedAt: Instant?
    let changedBy: String?
    let publicURL: String
}

func informationListPage(_ lines: [InformationLine], in phrases: Phrases) -> Page {
    let columns = [
        phrases("settings.pages.page"), phrases("settings.pages.changed"), phrases("settings.pages.acts"),
    ]
    let rows: [[HTML]] = lines.map { line in
        [
            HTML(text: line.title),
            line.changedAt.map { "\(timeStamp($0, phrases)) \(line.changedBy)" }
                ?? HTML(text: phrases("settings.pages.ours")),
            """
            <a href="\(url: AdminAddresses.informationPage(line.kind))">\(phrases("settings.pages.edit", ["page": line.title]))</a> \
            <a href="\(url: line.publicURL + line.kind.path)">\(phrases("settings.pages.read", ["page": line.title]))</a>
            """,
        ]
    }
    return Page(
        phrases("settings.part.pages"), width: .wide, trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.pages.lead"))</p>
            \(dataTable(caption: phrases("settings.part.pages"), columns: columns, rows: rows))
            """)
}
