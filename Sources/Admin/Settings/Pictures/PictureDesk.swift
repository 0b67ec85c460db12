import Civic
import HTTPServer
import Pages
import Settings
import Web

/// Logo and cover: uploaded, looked at, chosen or taken away.
enum PictureDesk {
    @Sendable static func page(_ visit: Visit, _ use: PictureUse) async throws -> Response {
        let store = PictureStore(visit.database)
        let uploaded: Picture? =
            if let hash = visit.query["picture"] { try await store.find(hash, for: use) } else { nil }
        var page = try await model(visit, use)
        page.candidate = uploaded
        page.alt = uploaded?.alt ?? page.current?.alt ?? ""
        return visit.staffPage(picturePage(page, in: visit.phrases))
    }

    /// A file is kept at once, so that it is not lost when something else about the form is wrong.
    @Sendable static func take(_ visit: Visit, _ use: PictureUse) async throws -> Response {
        var page = try await model(visit, use)
        page.alt = WrittenText(visit.form["alt"] ?? "", keepsLines: false).text
        let store = PictureStore(visit.database)
        if let hash = visit.form["picture_name"] { page.candidate = try await store.find(hash, for: use) }
        do throws(UploadPicture.Problem) {
            if let file = visit.form.files("picture").first {
                let upload = try UploadPicture(file, for: use)
                do { page.candidate = try await upload.perform(in: visit.site) } catch { throw .missing }
            }
            if page.candidate == nil { throw .missing }
        } catch {
            let key = TextKey("settings.pictures.problem", error)
            return refuse(&page, "picture", visit.t(key, limits(use, visit.phrases)), visit)
        }
        if use.needsText, page.alt.isEmpty {
            return refuse(&page, "alt", visit.t("settings.pictures.problem.alt"), visit)
        }
        if page.alt.unicodeScalars.count > 200 {
            return refuse(&page, "alt", visit.t("settings.pictures.problem.alt_long"), visit)
        }
        guard visit.form["do"] == "save", let chosen = page.candidate else {
            return visit.staffPage(picturePage(page, in: visit.phrases))
        }
        try await ChoosePicture(chosen.name.hash, for: use, alt: page.alt, by: try visit.member().id)
            .perform(in: visit.site)
        return visit.seeOther(AdminAddresses.picture(use), Flash(.success, "settings.done"))
    }

    @Sendable static func remove(_ visit: Visit, _ use: PictureUse) async throws -> Response {
        try await ChoosePicture(removing: use, by: try visit.member().id).perform(in: visit.site)
        return visit.seeOther(AdminAddresses.picture(use), Flash(.success, "settings.done"))
    }

    /// A picture before it is chosen, for staff.
    @Sendable static func file(_ visit: Visit, _ name: PictureName) async throws -> Response {
        guard let bytes = try await PictureStore(visit.database).content(name, onlyChosen: false) else {
            throw WebError.notFound
        }
        return LookRoutes.forever(bytes, name.format.mediaType, to: visit)
    }

    /// Numbers for the sentences about limits.
    static func limits(_ use: PictureUse, _ phrases: Phrases) -> [String: String] {
        [
            "size": use.bytes < 1 << 20 ? "\(use.bytes >> 10) KiB" : "\(use.bytes >> 20) MiB",
            "most": phrases.number(use.longestSide), "least": phrases.number(use.shortestSide),
        ]
    }

    private static func refuse(
        _ page: inout PicturePage, _ field: String, _ message: String, _ visit: Visit
    ) -> Response {
        page.refused = RefusedForm(
            values: ["alt": page.alt], problems: [.init(field: field, message: message)])
        return visit.staffPage(picturePage(page, in: visit.phrases), status: .unprocessableContent)
    }

    private static func model(_ visit: Visit, _ use: PictureUse) async throws -> PicturePage {
        let current = try await PictureStore(visit.database).chosen().first { $0.use == use }
        return PicturePage(
            use: use, current: current, city: visit.site.city.name, csrf: visit.csrfToken)
    }
}
