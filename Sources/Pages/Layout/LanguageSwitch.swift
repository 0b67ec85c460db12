import Civic
import HTML

/// A form that changes the language and comes back; it needs no script and, for visitors, no token.
func languageSwitch(_ frame: PageFrame) -> HTML {
    let here = frame.phrases.language
    let fields: HTML = """
        <input type="hidden" name="next" value="\(frame.path)">\
        \(each: Language.allCases.filter { $0 != here }, languageButton)
        """
    return postForm(to: Addresses.language(), csrf: frame.csrf, style: .language, fields)
}

private func languageButton(_ language: Language) -> HTML {
    let code = language.rawValue
    return """
        <button class="button button--quiet" name="language" value="\(code)" lang="\(code)">\
        \(language.ownName)</button>
        """
}
