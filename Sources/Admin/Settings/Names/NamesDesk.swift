import Civic
import HTTPServer
import Pages
import Settings
import Web

/// The names of the city and of the site.
enum NamesDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        visit.staffPage(namesPage(current(visit), refused: nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let typed = Names(
            city: WrittenText(visit.form["city"] ?? "", keepsLines: false).text,
            site: Dictionary(
                uniqueKeysWithValues: Language.allCases.map {
                    ($0, WrittenText(visit.form[Names.field($0)] ?? "", keepsLines: false).text)
                }))
        let problems = typed.problems(visit.phrases)
        guard problems.isEmpty else {
            let refused = RefusedForm(values: typed.values, problems: problems)
            let page = namesPage(typed, refused: refused, csrf: visit.csrfToken, in: visit.phrases)
            return visit.staffPage(page, status: .unprocessableContent)
        }
        try await SaveNames(city: typed.city, site: typed.site, by: try visit.member().id)
            .perform(in: visit.site)
        return visit.seeOther(AdminAddresses.names(), Flash(.success, "settings.done"))
    }

    private static func current(_ visit: Visit) -> Names {
        Names(
            city: visit.site.city.name,
            site: Dictionary(
                uniqueKeysWithValues: Language.allCases.map {
                    ($0, visit.site.texts.phrases(in: $0)("common.site_name"))
                }))
    }
}

/// The names of the city and, by language, of the site.
struct Names: Sendable {
    var city: String
    var site: [Language: String]

    static func field(_ language: Language) -> String { "site_" + language.rawValue }

    var values: [String: String] {
        Dictionary(uniqueKeysWithValues: site.map { (Self.field($0.key), $0.value) })
            .merging(["city": city]) { $1 }
    }

    func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var problems: [RefusedForm.Problem] = []
        if WrittenText(city).isBlank {
            problems.append(.init(field: "city", message: phrases("settings.names.problem.empty")))
        }
        for (field, value) in values.sorted(by: { $0.key < $1.key }) {
            if value.unicodeScalars.count > 40 {
                problems.append(.init(field: field, message: phrases("settings.names.problem.long")))
            } else if value.contains("{") || value.contains("}") {
                problems.append(.init(field: field, message: phrases("settings.names.problem.braces")))
            }
        }
        return problems
    }
}
