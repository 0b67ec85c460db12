import Civic
import HTML
import Pages

/// What a member of staff was about to do when asked to log in: see a page, or send a form.
struct StaffErrand: Sendable {
    /// Where to go afterwards, on this listener.
    let next: String?
    /// The form, sealed.
    let sealed: String?
    /// What the form holds.
    let form: KeptForm?
    /// Whether it held too much to be kept.
    var isTooLarge = false

    /// Reads what came with a form of the log-in, or with the link to it.
    init(_ visit: Visit) {
        next = OwnPath(visit.form["next"] ?? visit.query["next"])?.path
        sealed = visit.form["continuation"].flatMap { $0.isEmpty ? nil : $0 }
        form = KeptForm.open(sealed, visit.site.secret)
    }

    /// Of a form that has just come and can't be taken now.
    init(keeping visit: Visit) {
        let kept = KeptForm(visit)
        next = nil
        sealed = kept.sealed(visit.site.secret)
        form = kept
        isTooLarge = sealed == nil
    }

    /// Whether a form came along that is too old to be opened.
    var isLost: Bool { sealed != nil && form == nil }

    /// Hidden fields that keep it through one more form.
    var fields: HTML {
        "\(next.map { hiddenField("next", $0) })\(sealed.map { hiddenField("continuation", $0) })"
    }

    /// What will come back, above the form.
    func notice(_ phrases: Phrases) -> HTML {
        guard let form else { return .empty }
        if isTooLarge {
            return noticeBanner(
                phrases("access.kept.too_large"), .warning, "\(each: form.texts, { textToCopy($0, phrases) })"
            )
        }
        return noticeBanner(phrases("access.kept.waiting"), .info, "<p>\(phrases("access.kept.after"))</p>")
    }
}

func hiddenField(_ name: String, _ value: String) -> HTML {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
}

private func textToCopy(_ text: String, _ phrases: Phrases) -> HTML {
    """
    <p><textarea class="input" rows="6" readonly aria-label="\(phrases("access.kept.copy"))">
    \(text)</textarea></p>
    """
}
