import Civic
import HTML

/// The help for reading, in the same place on every page (WCAG 3.2.6): furigana, letter size, colors, language.
///
/// Ordinary forms, so that it works without script and without an account; what is chosen is pressed.
func displayPanel(_ frame: PageFrame) -> HTML {
    let phrases = frame.phrases
    return """
        <details class="opener opener--display"><summary>\(lettersIcon)\
        <span><span>\(phrases("common.display.open"))</span> <span>\(phrases("common.display.open_language"))\
        </span></span></summary>
        <div class="display">\(furigana(frame))\(letters(frame))\(themes(frame))\(languageSwitch(frame))</div>
        </details>
        """
}

private func furigana(_ frame: PageFrame) -> HTML {
    let isOn = frame.display.furigana
    return displayGroup(
        "common.display.furigana.title", frame,
        """
        \(displaySwitch("furigana", "on", "common.display.furigana.on", isChosen: isOn, frame.phrases))\
        \(displaySwitch("furigana", "off", "common.display.furigana.off", isChosen: !isOn, frame.phrases))
        """, note: "common.display.furigana.note")
}

private func letters(_ frame: PageFrame) -> HTML {
    let buttons = Display.Letters.allCases.map { size in
        displaySwitch(
            "letters", size.rawValue, TextKey("common.display.letters", size),
            isChosen: size == frame.display.letters, frame.phrases)
    }
    return displayGroup("common.display.letters.title", frame, buttons.joined())
}

private func themes(_ frame: PageFrame) -> HTML {
    let buttons = Display.Theme.allCases.map { theme in
        displaySwitch(
            "theme", theme.rawValue, TextKey("common.display.theme", theme),
            isChosen: theme == frame.display.theme, frame.phrases)
    }
    return displayGroup("common.display.theme.title", frame, buttons.joined())
}

private func displayGroup(
    _ title: TextKey, _ frame: PageFrame, _ buttons: HTML, note: TextKey? = nil
) -> HTML {
    let content: HTML = """
        <input type="hidden" name="next" value="\(frame.path)"><fieldset class="display__group">\
        <legend class="display__title">\(frame.phrases(title))</legend>\
        <div class="display__row">\(buttons)</div>\
        \(note.map { "<p class=\"display__note\">\(frame.phrases($0))</p>" })</fieldset>
        """
    return postForm(to: Addresses.display(), csrf: frame.csrf, style: .display, content)
}

private func displaySwitch(
    _ name: String, _ value: String, _ label: TextKey, isChosen: Bool, _ phrases: Phrases
) -> HTML {
    """
    <button class="switch switch--\(value)" name="\(name)" value="\(value)" \
    aria-pressed="\(isChosen ? "true" : "false")">\(phrases(label))</button>
    """
}

private let lettersIcon: HTML = """
    <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true" focusable="false">\
    <path d="M2 17 8 3l6 14M4 12h8M15 17l3.500-8 3.500 8M16 14h5" fill="none" stroke="currentColor" \
    stroke-width="2" stroke-linejoin="round"/></svg>
    """
