import Civic
import HTML
import Pages
import Settings

/// The page of the main color.
struct ColorPage: Sendable {
    /// Nil for ours.
    let chosen: Color?
    /// The color to be looked at, with its contrasts.
    let preview: Color?
    var typed: String
    var refused: RefusedForm?
    let city: String
    let csrf: String?
}

func colorPage(_ page: ColorPage, in phrases: Phrases) -> Page {
    Page(
        phrases("settings.part.colors"), width: .wide, trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.colors.lead"))</p>
            \(form(page, phrases))
            \(page.preview.map { looks($0, page, phrases) })
            """)
}

private func form(_ page: ColorPage, _ phrases: Phrases) -> HTML {
    let field = FormField(
        "accent", label: phrases("settings.colors.accent"), hint: phrases("settings.colors.hint"),
        from: page.refused, default: page.typed)
    let content: HTML = """
        \(errorSummary(page.refused, phrases))\(textField(field, phrases))
        <p class="actions">\(button(phrases("settings.preview"), .secondary, name: "do", value: "preview"))\
        \(button(phrases("settings.colors.save"), name: "do", value: "save"))</p>
        """
    return """
        \(postForm(to: AdminAddresses.colors(), csrf: page.csrf, style: .stacked, content))
        \(page.preview.map { nearest($0, page, phrases) })
        <section><h2>\(phrases("settings.colors.presets"))</h2>
        \(postForm(to: AdminAddresses.colors(), csrf: page.csrf, presets(phrases)))
        \(if: page.chosen != nil, toDefault(page, phrases))</section>
        """
}

private func presets(_ phrases: Phrases) -> HTML {
    "\(each: ColorDesk.presets, { preset in button(phrases(TextKey(named: "settings.colors.preset." + preset.name)), .secondary, name: "shade", value: preset.color) })"
}

/// Offers the shade that passes, where the color itself does not.
private func nearest(_ color: Color, _ page: ColorPage, _ phrases: Phrases) -> HTML {
    guard !Palette.allows(color) else { return .empty }
    let shade = Palette.nearest(to: color).hex
    let form: HTML = """
        <input type="hidden" name="shade" value="\(shade)">\
        \(button(phrases("settings.colors.look_at_nearest", ["color": shade]), .secondary, name: "do", value: "preview"))\
        \(button(phrases("settings.colors.use_nearest", ["color": shade]), name: "do", value: "nearest"))
        """
    return noticeBanner(
        phrases("settings.colors.weak"), .warning,
        """
        <p>\(phrases("settings.colors.weak_help", ["color": shade]))</p>
        \(postForm(to: AdminAddresses.colors(), csrf: page.csrf, form))
        """)
}

private func toDefault(_ page: ColorPage, _ phrases: Phrases) -> HTML {
    postForm(
        to: AdminAddresses.colors(), csrf: page.csrf,
        button(phrases("settings.colors.default"), .quiet, name: "do", value: "default"))
}

/// How pages would look, and the contrasts; of a color that fails the contrasts alone, which say why.
private func looks(_ color: Color, _ page: ColorPage, _ phrases: Phrases) -> HTML {
    """
    <section id="preview"><h2>\(phrases("settings.colors.preview", ["color": color.hex]))</h2>
    \(if: Palette.allows(color), likeness(color, page, phrases))
    \(contrasts(Palette.light(color), phrases("settings.colors.light"), phrases))
    \(contrasts(Palette.dark(color), phrases("settings.colors.dark"), phrases))</section>
    """
}

private func likeness(_ color: Color, _ page: ColorPage, _ phrases: Phrases) -> HTML {
    let look = LookPreview(city: page.city)
    return """
        <link rel="stylesheet" href="\(url: AdminAddresses.colorPreview(ColorPreview(color)))">
        <div class="look-previews">\(lookPreview(.light, look, phrases))\(lookPreview(.dark, look, phrases))</div>
        """
}

private func contrasts(_ palette: Palette, _ caption: String, _ phrases: Phrases) -> HTML {
    let columns = [
        phrases("settings.colors.pair"), phrases("settings.colors.contrast"),
        phrases("settings.colors.needed"), phrases("settings.colors.result"),
    ]
    return dataTable(caption: caption, columns: columns, rows: palette.pairs.map { cells($0, phrases) })
}

private func cells(_ pair: ContrastPair, _ phrases: Phrases) -> [HTML] {
    [
        "\(phrases(TextKey("settings.colors.pairs", pair.kind))) (\(pair.front.hex) / \(pair.back.hex))",
        "\(ratio(pair.contrast)):1", "\(ratio(pair.needed)):1",
        pair.passes
            ? statusBadge(phrases("settings.colors.passes"), .success)
            : statusBadge(phrases("settings.colors.fails"), .danger),
    ]
}

/// Cut off, not rounded, after two digits: 4.499 must not look like 4.5.
private func ratio(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded(.down))
    let rest = hundredths % 100
    return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
