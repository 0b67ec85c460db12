import Civic
import HTML
import Pages
import Settings

/// The page of the logo or the cover.
struct PicturePage: Sendable {
    let use: PictureUse
    /// The one on the site.
    let current: Picture?
    /// One that was uploaded and may be chosen.
    var candidate: Picture?
    var alt = ""
    var refused: RefusedForm?
    let city: String
    let csrf: String?
}

func picturePage(_ page: PicturePage, in phrases: Phrases) -> Page {
    let limits = PictureDesk.limits(page.use, phrases)
    return Page(
        phrases(TextKey("settings.part", page.use)), trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases(TextKey("settings.part_about", page.use)))</p>
            \(page.candidate.map { shown($0, phrases("settings.pictures.candidate"), page, phrases) })
            \(uploadForm(to: AdminAddresses.picture(page.use), csrf: page.csrf, fields(page, limits, phrases)))
            \(page.current.map { onSite($0, page, phrases) })
            """)
}

private func fields(_ page: PicturePage, _ limits: [String: String], _ phrases: Phrases) -> HTML {
    let file = FormField(
        "picture", label: phrases("settings.pictures.file"),
        hint: phrases("settings.pictures.hint", limits), isRequired: page.candidate == nil,
        message: page.refused?.message(for: "picture"))
    let alt = FormField(
        "alt", label: phrases("settings.pictures.alt"), hint: phrases("settings.pictures.alt_hint"),
        from: page.refused, default: page.alt)
    return """
        \(errorSummary(page.refused, phrases))\(page.candidate.map { kept($0) })
        \(fileField(file, phrases, accept: PictureFormat.allCases.map(\.mediaType).joined(separator: ",")))
        \(if: page.use.needsText, textField(alt, phrases))
        <p class="actions">\(button(phrases("settings.pictures.look"), .secondary, name: "do", value: "preview"))\
        \(if: page.candidate != nil, button(phrases("settings.pictures.use"), name: "do", value: "save"))</p>
        """
}

private func kept(_ picture: Picture) -> HTML {
    "<input type=\"hidden\" name=\"picture_name\" value=\"\(picture.name.hash)\">"
}

private func onSite(_ picture: Picture, _ page: PicturePage, _ phrases: Phrases) -> HTML {
    let removal = postForm(
        to: AdminAddresses.pictureRemoval(page.use), csrf: page.csrf,
        button(phrases("settings.pictures.remove"), .danger))
    return "\(shown(picture, phrases("settings.pictures.current"), page, phrases))<p>\(removal)</p>"
}

private func shown(_ picture: Picture, _ title: String, _ page: PicturePage, _ phrases: Phrases) -> HTML {
    let path = AdminAddresses.pictureFile(picture.name)
    let look =
        page.use == .logo
        ? LookPreview(city: page.city, logo: path)
        : LookPreview(city: page.city, cover: (path, picture.isChosen ? picture.alt : page.alt))
    return """
        <section><h2>\(title)</h2>
        \(lookPreview(.light, look, phrases))
        <p>\(phrases("settings.pictures.size", ["width": String(picture.width), "height": String(picture.height)]))</p>
        </section>
        """
}
