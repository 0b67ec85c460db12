import Civic
import HTTPServer
import Pages
import Settings
import Web

/// The main color: looked at, checked, chosen.
enum ColorDesk {
    /// Shades to begin with; all of them pass.
    static let presets: [(name: String, color: String)] = [
        ("blue", "#0017c1"), ("teal", "#00606b"), ("green", "#1a5c38"), ("brown", "#7a3b12"),
        ("red", "#a3182a"), ("purple", "#5b2a86"),
    ]

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let chosen = try await AppearanceStore(visit.database).accent()
        let preview = visit.query["accent"].flatMap { Color($0) } ?? chosen
        return visit.staffPage(colorPage(model(visit, chosen, preview), in: visit.phrases))
    }

    @Sendable static func sheet(_ visit: Visit, _ preview: ColorPreview) async throws -> Response {
        LookRoutes.forever(Array(preview.css.utf8), "text/css; charset=utf-8", to: visit)
    }

    @Sendable static func choose(_ visit: Visit) async throws -> Response {
        if visit.form["do"] == "default" { return try await keep(nil, visit) }
        // A shade that was pressed goes before what stands in the field.
        let typed = visit.form["shade"] ?? visit.form["accent"] ?? ""
        let chosen = try await AppearanceStore(visit.database).accent()
        guard let color = Color(typed) else {
            let problem = RefusedForm.Problem(
                field: "accent", message: visit.t("settings.colors.problem.form"))
            return refused(visit, chosen, typed: typed, preview: nil, problem)
        }
        if visit.form["do"] == "save" || visit.form["do"] == "nearest" {
            if Palette.allows(color) { return try await keep(color, visit) }
            let problem = RefusedForm.Problem(
                field: "accent", message: visit.t("settings.colors.problem.contrast"))
            return refused(visit, chosen, typed: color.hex, preview: color, problem)
        }
        var page = model(visit, chosen, color)
        page.typed = color.hex
        return visit.staffPage(colorPage(page, in: visit.phrases))
    }

    private static func keep(_ color: Color?, _ visit: Visit) async throws -> Response {
        try await ChooseColor(color, by: try visit.member().id).perform(in: visit.site)
        return visit.seeOther(AdminAddresses.colors(), Flash(.success, "settings.done"))
    }

    private static func refused(
        _ visit: Visit, _ chosen: Color?, typed: String, preview: Color?, _ problem: RefusedForm.Problem
    ) -> Response {
        var page = model(visit, chosen, preview)
        page.typed = typed
        page.refused = RefusedForm(values: ["accent": typed], problems: [problem])
        return visit.staffPage(colorPage(page, in: visit.phrases), status: .unprocessableContent)
    }

    private static func model(_ visit: Visit, _ chosen: Color?, _ preview: Color?) -> ColorPage {
        ColorPage(
            chosen: chosen, preview: preview, typed: (preview ?? chosen)?.hex ?? "", refused: nil,
            city: visit.site.city.name, csrf: visit.csrfToken)
    }
}
