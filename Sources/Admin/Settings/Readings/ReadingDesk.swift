import Civic
import HTTPServer
import Pages
import Settings
import Web

/// How the city reads its own words.
enum ReadingDesk {
    static let pageSize = 50
    static let formLimits = FormLimits(fields: 128, valueBytes: 512 << 10)

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(readingsPage(try await model(visit, refused: nil), in: visit.phrases))
    }

    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let text = visit.form["lines"] ?? ""
        let lines = ReadingLines(text)
        let problems = lines.refusal(visit.phrases)
        guard problems.isEmpty else {
            let refused = RefusedForm(values: ["lines": text], problems: problems)
            let page = readingsPage(try await model(visit, refused: refused), in: visit.phrases)
            return visit.staffPage(page, status: .unprocessableContent)
        }
        try await ChangeReadings(adding: lines.readings, by: try visit.member().id).perform(in: visit.site)
        return visit.seeOther(
            AdminAddresses.readings(),
            Flash(.success, "settings.readings.added", ["count": String(lines.readings.count)]))
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        try await ChangeReadings(removing: visit.form.all("word"), by: try visit.member().id)
            .perform(in: visit.site)
        return visit.seeOther(AdminAddresses.readings(), Flash(.success, "settings.done"))
    }

    private static func model(_ visit: Visit, refused: RefusedForm?) async throws -> ReadingsPage {
        let store = ReadingStore(visit.database)
        let total = try await store.count()
        let last = max(1, (total + pageSize - 1) / pageSize)
        let page = min(last, max(1, visit.query["page"].flatMap { Int($0) } ?? 1))
        return ReadingsPage(
            readings: try await store.list(page: page, size: pageSize), total: total, page: page,
            last: last, refused: refused, csrf: visit.csrfToken)
    }
}
