import Civic
import HTML
import Pages

/// Lets the reader choose between the draft's own words and やさしい日本語; an ordinary form, remembered without an
/// account. Nothing where no passage is written so.
///
/// - Parameter path: where it leads back.
func wordingSwitch(_ aids: ReadingAids, path: String, csrf: String?, _ phrases: Phrases) -> HTML {
    guard !aids.plain.isEmpty else { return .empty }
    let form: HTML = """
        <input type="hidden" name="next" value="\(path)#wording"><fieldset class="display__group">\
        <legend class="display__title">\(phrases("plain.switch.title"))</legend><div class="display__row">\
        \(choice(.original, isChosen: !aids.showsPlain, phrases))\(choice(.easy, isChosen: aids.showsPlain, phrases))\
        </div><p class="display__note">\(phrases("plain.switch.note", count: aids.plain.count))\
        \(if: aids.showsPlain, " \(phrases("plain.valid"))")</p></fieldset>
        """
    return """
        <div class="wording" id="wording">\
        \(postForm(to: Addresses.display(), csrf: csrf, style: .display, form))</div>
        """
}

/// What the form sends.
private enum WordChoice: String {
    case original, easy
}

private func choice(_ value: WordChoice, isChosen: Bool, _ phrases: Phrases) -> HTML {
    """
    <button class="switch switch--\(value.rawValue)" name="words" value="\(value.rawValue)" \
    aria-pressed="\(isChosen ? "true" : "false")">\(phrases(TextKey("plain.switch", value)))</button>
    """
}

/// A passage in plain words above its own, which open on request.
func plainPassage(_ plain: HTML, original: HTML, _ phrases: Phrases) -> HTML {
    """
    <div class="plain"><p class="plain__label">\(phrases("plain.label"))</p>\(plain)</div>
    <details class="folded plain__original"><summary>\(phrases("plain.original"))</summary>
    <div class="folded__body">\(original)</div></details>
    """
}
