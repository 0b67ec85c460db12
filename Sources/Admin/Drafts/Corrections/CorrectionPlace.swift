import Civic
import Web

/// Which part of a version's passages is on the screen.
struct CorrectionPlace: Sendable, Equatable {
    /// Passages on a page: a plan of two hundred pages has about sixty such pages, and each opens at once.
    static let size = 50

    /// From 1.
    var page: Int
    /// Only what the import was unsure of and nobody has looked at.
    var onlyUnsure: Bool

    init(page: Int = 1, onlyUnsure: Bool = false) {
        self.page = page
        self.onlyUnsure = onlyUnsure
    }

    /// From a query, or from the hidden fields of a form.
    init(_ form: Form) {
        page = max(form["page"].flatMap { Int($0) } ?? 1, 1)
        onlyUnsure = form["show"] == "unsure"
    }

    func address(_ slug: Slug, _ number: Int) -> String {
        Admin.address(
            AdminAddresses.draftPassages(slug, number),
            [("show", onlyUnsure ? "unsure" : ""), ("page", page > 1 ? String(page) : "")])
    }
}
