import Civic

/// What a person was about to do when asked to log in: see a page, or send a form.
struct Errand: Sendable {
    /// Where to go afterwards, on this site.
    let next: String?
    /// The form, sealed, as it travels in the field `continuation`.
    let sealed: String?
    /// What the sealed form holds; nil when it was altered or is too old.
    let form: ContinuedForm?

    /// Reads what came with the log-in or sign-up form, or with the link to it.
    init(_ visit: Visit) {
        self.init(
            next: visit.form["next"] ?? visit.query["next"], sealed: visit.form["continuation"], for: visit)
    }

    init(next: String?, sealed: String?, for visit: Visit) {
        self.next = OwnPath(next)?.path
        self.sealed = sealed.flatMap { $0.isEmpty ? nil : $0 }
        form = self.sealed.flatMap { visit.ports.continuation.open($0) }
    }

    /// Whether a form came along that can no longer be sent.
    var isLost: Bool { sealed != nil && form == nil }

    /// Where to go when no form is to be sent.
    var destination: String { next ?? Addresses.home() }
}
