import Civic
import HTML

/// A form that changes the language and comes back; it needs no script and, for visitors, no token.
func languageSwitch(_ frame: PageFrame) -> HTML {
    let content: HTML = """
        <input type="hidden" name="next" value="\(frame.pathAndQuery)"><fieldset class="display__group">\
        <legend class="display__title">\(frame.phrases("common.display.language"))</legend>\
        <div class="display__row">\(each: Language.allCases, { languageButton($0, frame) })</div></fieldset>
        """
    return postForm(to: Addresses.language(), csrf: frame.csrf, style: .language, content)
}

private func languageButton(_ language: Language, _ frame: PageFrame) -> HTML {
    let code = language.rawValue
    return """
        <button class="switch" name="language" value="\(code)" lang="\(code)" \
        aria-pressed="\(language == frame.phrases.language ? "true" : "false")">\(language.ownName)</button>
        """
}
