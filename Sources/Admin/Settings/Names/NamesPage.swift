import Civic
import HTML
import Pages

func namesPage(_ names: Names, refused: RefusedForm?, csrf: String?, in phrases: Phrases) -> Page {
    let city = FormField(
        "city", label: phrases("settings.names.city"), hint: phrases("settings.names.city_hint"),
        from: refused, default: names.city)
    let form: HTML = """
        \(errorSummary(refused, phrases))\(textField(city, phrases))
        \(each: Language.allCases, { siteField($0, names, refused, phrases) })
        <p>\(button(phrases("settings.save")))</p>
        """
    return Page(
        phrases("settings.part.names"), trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.part_about.names"))</p>
            \(postForm(to: AdminAddresses.names(), csrf: csrf, style: .stacked, form))
            """)
}

private func siteField(
    _ language: Language, _ names: Names, _ refused: RefusedForm?, _ phrases: Phrases
) -> HTML {
    let field = FormField(
        Names.field(language),
        label: phrases("settings.names.site", ["language": language.ownName]),
        hint: phrases("settings.names.site_hint"), isRequired: false, from: refused,
        default: names.site[language] ?? "")
    return textField(field, phrases)
}
