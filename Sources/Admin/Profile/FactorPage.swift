import Accounts
import Civic
import HTML
import Pages

/// What a member needs to bring the secret into the app.
struct FactorPage {
    /// The secret as only this installation can read it.
    let sealed: String
    let code: QRCode?
    /// The secret to be typed.
    let secret: String
    let replacesOlder: Bool
    /// Whether nothing else is open before this is done.
    let isRequired: Bool

    /// In groups of four, as people type.
    var grouped: String {
        stride(from: 0, to: secret.count, by: 4)
            .map { String(secret.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}

func factorPage(
    _ page: FactorPage, _ refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let fields: HTML = """
        \(codeField(refused, phrases, hint: phrases("access.factor.code_hint")))
        \(hiddenField("sealed", page.sealed))\(button(phrases("access.factor.submit")))
        """
    let content: HTML = """
        \(errorSummary(refused, phrases))
        \(if: page.isRequired, noticeBanner(phrases("access.factor.required"), .warning))
        \(if: page.replacesOlder, noticeBanner(phrases("access.factor.replaces"), .warning))
        <p>\(phrases("access.factor.lead"))</p>
        <h2>\(phrases("access.factor.step_app"))</h2><p>\(phrases("access.factor.app"))</p>
        <h2>\(phrases("access.factor.step_scan"))</h2><p>\(phrases("access.factor.scan"))</p>
        \(page.code.map { $0.svg(label: phrases("access.factor.picture")) })
        <p>\(phrases("access.factor.type"))</p><p><code class="secret-text">\(page.grouped)</code></p>
        <h2>\(phrases("access.factor.step_code"))</h2>
        \(postForm(to: AdminAddresses.profileFactor(), csrf: csrf, style: .stacked, fields))
        """
    return Page(
        phrases("access.factor.title"),
        trail: [Crumb(phrases("access.profile.title"), AdminAddresses.profile())], content: content)
}

/// The recovery codes, which are shown this once.
func recoveryCodesPage(_ codes: [RecoveryCode], isNew: Bool, in phrases: Phrases) -> Page {
    let content: HTML = """
        \(if: isNew, noticeBanner(phrases("access.codes.set_up"), .success))
        <p>\(phrases("access.codes.lead"))</p>
        <ol class="recovery-codes">\(each: codes, { "<li><code>\($0.text)</code></li>" })</ol>
        \(noticeBanner(phrases("access.codes.once"), .warning))
        <p>\(linkButton(phrases("access.codes.go_on"), to: AdminAddresses.profile()))</p>
        """
    return Page(
        phrases("access.codes.title"),
        trail: [Crumb(phrases("access.profile.title"), AdminAddresses.profile())], content: content)
}
