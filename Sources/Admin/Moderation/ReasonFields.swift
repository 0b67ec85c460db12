import Civic
import HTML
import Moderation
import Pages

/// A native list of the usual reasons: works by keyboard and without script.
func usualReasons(_ refused: RefusedForm?, scope: String, ownWords: String, _ phrases: Phrases) -> HTML {
    """
    <div class="field"><label for="\(scope)-usual">\(phrases("admin.hiding.usual"))</label>
    <select class="input" id="\(scope)-usual" name="usual">
    <option value="">\(ownWords)</option>
    \(each: UsualReason.allCases, { usualReason($0, isSelected: refused?["usual"] == $0.rawValue, phrases) })
    </select></div>
    """
}

private func usualReason(_ usual: UsualReason, isSelected: Bool, _ phrases: Phrases) -> HTML {
    "<option value=\"\(usual.rawValue)\"\(if: isSelected, " selected")>\(usual.words(phrases))</option>\n"
}

/// One of the usual reasons, own words, or both.
func reasonFields(_ refused: RefusedForm?, scope: String, _ phrases: Phrases) -> HTML {
    let reason = FormField(
        "reason", label: phrases("admin.hiding.reason"), hint: phrases("admin.hiding.hint"),
        isRequired: false, from: refused, scope: scope)
    return """
        \(errorSummary(refused, phrases, scope: scope))\
        \(usualReasons(refused, scope: scope, ownWords: phrases("admin.hiding.own_words"), phrases))
        \(textArea(reason, phrases, limit: Reason.maximumLength, rows: 3))
        """
}
