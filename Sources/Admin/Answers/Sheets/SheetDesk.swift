import Answers
import Civic
import HTTPServer
import Loops
import Pages
import Tables
import Web

/// Items go out as a workbook, are filled in, and come back with a look at the differences before.
enum SheetDesk {
    static let limits = FormLimits(fields: 16, valueBytes: 64 * 1024, files: 1, fileBytes: 20 << 20)

    private static let thread = WorkerThreads(name: "answers", threads: 1, queue: 4)

    @Sendable static func workbook(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let categories = try await AnswerCategoryStore(visit.database).all(of: consultation.id)
        try await ExportDesk.record(
            ExportTable.items.entry(of: consultation.id, by: visit.member().id), visit)
        let (site, phrases) = (visit.site, visit.phrases)
        let name = ExportName(
            "items", of: slug, at: visit.now, ending: "xlsx",
            japanese: [phrases("exports.table.items"), consultation.title])
        let sheet = ItemSheet.sheet(consultation, categories, phrases)
        return Response(
            headers: [
                "Content-Type": ExportFormat.xlsx.contentType, "Content-Disposition": name.disposition,
            ],
            body: .stream { writer in
                try await Spool.run(
                    { sink in
                        try await TemporaryWorkbook.with(sheet) { workbook in
                            try await ItemExportStore(site.database).stream(of: consultation.id) { items in
                                let posts = try await ItemSources.posts(
                                    of: items, in: consultation.id, site, site.database)
                                let records = items.map {
                                    ItemSheet.record($0, categories, posts: posts[$0.id] ?? [], phrases)
                                }
                                try await workbook.add(records)
                            }
                            try await workbook.begin(codes(phrases))
                            try await workbook.add(
                                categories.map { [.text($0.code), .text($0.label), .text($0.explanation)] })
                            try await workbook.send(to: sink)
                        }
                    }, to: writer.write)
            })
    }

    private static func codes(_ phrases: Phrases) -> WorkbookSheet {
        WorkbookSheet(
            name: phrases("exports.sheet.codes"),
            columns: [
                WorkbookColumn(name: phrases("exports.field.category"), width: 18),
                WorkbookColumn(name: phrases("exports.paper.division"), width: 20),
                WorkbookColumn(name: phrases("exports.columns.meaning"), width: 80),
            ])
    }

    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, slug, problem: nil)
    }

    private static func page(_ visit: Visit, _ slug: Slug, problem: String?) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let page = SheetPage(consultation: consultation, problem: problem, csrf: visit.csrfToken)
        return visit.staffPage(
            page.render(visit.phrases), status: problem == nil ? .ok : .unprocessableContent)
    }

    @Sendable static func upload(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        guard let file = visit.form.files("file").first else {
            return try await page(visit, slug, problem: visit.t("exports.round.no_file"))
        }
        let texts = visit.site.texts
        let lines: [AnswerLine]?
        do {
            lines = try await thread.run {
                // A workbook is a zip archive.
                let isText = !file.bytes.starts(with: Array("PK".utf8))
                return ItemSheet.lines(of: try Table.read(file.bytes), isText: isText, texts)
            }
        } catch let problem as TableProblem {
            return try await page(visit, slug, problem: problem.message(visit.phrases))
        }
        guard let lines else {
            return try await page(visit, slug, problem: visit.t("exports.round.no_columns"))
        }
        guard lines.count <= ItemSheet.rowLimit else {
            let limit = visit.phrases.number(ItemSheet.rowLimit)
            return try await page(visit, slug, problem: visit.t("exports.round.too_many", ["limit": limit]))
        }
        let member = try visit.member()
        let id = try await visit.database.transaction { transaction in
            try await AnswerImportStore(transaction).add(lines, to: consultation.id, by: member.id)
        }
        return visit.seeOther(AdminAddresses.answerImportPreview(slug, id))
    }
}
