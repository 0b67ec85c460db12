import Civic
import Documents
import Drafts
import Pages
import Web

/// What staff sent to make a draft or a version from a file.
struct UploadForm: Sendable {
    /// Twenty megabytes: what Word and text may have; a plan of two hundred pages as PDF takes about ten.
    static let limits = FormLimits(fields: 16, valueBytes: 64 * 1024, files: 1, fileBytes: 20 << 20)

    let consultation: String
    let title: String
    let slug: String
    let reason: String
    private let file: UploadedFile?

    init(_ form: Form) {
        consultation = form["consultation"] ?? ""
        title = WrittenText(form["title"] ?? "", keepsLines: false).text
        slug = WrittenText(form["slug"] ?? "", keepsLines: false).text
        reason = WrittenText(form["reason"] ?? "").text
        file = form.files("file").first
    }

    /// What to import; nil where something is wrong with the form.
    func order(in consultation: Slug?, slug: Slug?) -> ImportDraft.Order? {
        guard let consultation, let file else { return nil }
        return ImportDraft.Order(
            bytes: file.bytes, source: file.filename, consultation: consultation, slug: slug,
            title: title.isEmpty ? nil : title, reason: reason)
    }

    func problems(isNewDraft: Bool, _ phrases: Phrases) -> [RefusedForm.Problem] {
        var found: [RefusedForm.Problem] = []
        func add(_ field: String, _ message: String) { found.append(.init(field: field, message: message)) }
        if isNewDraft, Slug(rawValue: consultation) == nil {
            add("consultation", phrases("admin.uploads.no_consultation"))
        }
        if title.unicodeScalars.count > 200 { add("title", phrases("admin.uploads.long_title")) }
        if !slug.isEmpty, Slug(rawValue: slug) == nil { add("slug", phrases("admin.uploads.bad_slug")) }
        if reason.unicodeScalars.count > VersionWords.longestReason {
            add("reason", phrases("drafts.staff.long", ["limit": String(VersionWords.longestReason)]))
        }
        if file == nil { add("file", phrases("admin.uploads.no_file")) }
        return found
    }

    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        RefusedForm(
            values: ["consultation": consultation, "title": title, "slug": slug, "reason": reason],
            problems: problems)
    }
}
