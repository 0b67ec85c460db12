import Civic
import HTML
import Pages

/// Shows what is new in the terms, with a button to agree and whatever waits to be sent.
struct TermsRenewalPage {
    let errand: Errand
    /// The version in force, to which the button agrees.
    let version: Int
    /// What is new, in words for residents; nil when nothing was written about it.
    let changes: String?
    let visit: Visit

    private var phrases: Phrases { visit.phrases }
    private var fields: ErrandFields { ErrandFields(errand: errand, phrases: phrases) }

    var page: Page {
        Page(
            phrases("accounts.terms_renewal.title"),
            content: """
                <p class="lead">\(phrases("accounts.terms_renewal.lead"))</p>
                \(fields.preview("accounts.terms_renewal.waits"))
                <section><h2>\(phrases("accounts.terms_renewal.changes"))</h2>
                \(prose(changes ?? phrases("accounts.terms_renewal.no_changes")))
                <p><a href="\(url: Addresses.terms())">\(phrases("accounts.terms_renewal.whole"))</a></p></section>
                \(postForm(to: AccountAddresses.terms(), csrf: visit.csrfToken, style: .stacked, agreement))
                <p class="form__note">\(phrases("accounts.terms_renewal.without"))</p>
                <p><a href="\(url: errand.destination)">\(phrases("accounts.terms_renewal.later"))</a></p>
                """)
    }

    private var agreement: HTML {
        """
        <input type="hidden" name="version" value="\(version)">\(fields.hidden)\
        \(button(phrases(buttonLabel)))
        """
    }

    private var buttonLabel: TextKey {
        errand.form == nil ? "accounts.terms_renewal.button" : "accounts.terms_renewal.button_to_send"
    }
}
