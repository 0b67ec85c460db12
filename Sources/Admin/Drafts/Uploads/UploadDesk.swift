import Civic
import Documents
import Drafts
import HTTPServer
import Loops
import Pages
import Web

/// Drafts and versions from files that staff choose, and versions from the one before.
enum UploadDesk {
    /// One file at a time, so that a heavy PDF keeps nobody from logging in.
    private static let thread = WorkerThreads(name: "import", threads: 1, queue: 8)

    @Sendable static func newDraft(_ visit: Visit) async throws -> Response {
        let form = UploadForm(visit.form)
        return try await take(
            form, in: Slug(rawValue: form.consultation), slug: Slug(rawValue: form.slug), isNewDraft: true,
            visit
        ) { try await DraftDesk.list(visit, refused: $0) }
    }

    @Sendable static func page(_ visit: Visit, slug: Slug) async throws -> Response {
        try await page(visit, slug, refused: nil)
    }

    @Sendable static func newVersion(_ visit: Visit, slug: Slug) async throws -> Response {
        guard let draft = try await DraftStore(visit.database).find(slug) else { throw WebError.notFound }
        let consultations = try await ConsultationStore(visit.database).find([draft.consultationID])
        return try await take(
            UploadForm(visit.form), in: consultations.first?.slug, slug: slug, isNewDraft: false, visit
        ) { try await page(visit, slug, refused: $0) }
    }

    @Sendable static func copy(_ visit: Visit, slug: Slug) async throws -> Response {
        let form = UploadForm(visit.form)
        guard form.reason.unicodeScalars.count <= VersionWords.longestReason else {
            let limit = String(VersionWords.longestReason)
            let problem = RefusedForm.Problem(
                field: "reason", message: visit.t("drafts.staff.long", ["limit": limit]))
            return try await page(visit, slug, copying: form.refused([problem]))
        }
        switch try await CopyVersion(slug, reason: form.reason, by: try visit.member()).perform(
            in: visit.site)
        {
        case .made(let number):
            return visit.seeOther(
                AdminAddresses.draftPassages(slug, number), Flash(.success, "admin.uploads.copied"))
        case .inWork(let number):
            return visit.seeOther(
                AdminAddresses.draftPassages(slug, number), Flash(.warning, "admin.uploads.in_work"))
        case .notFound: throw WebError.notFound
        }
    }

    private static func page(
        _ visit: Visit, _ slug: Slug, refused: RefusedForm? = nil, copying: RefusedForm? = nil
    ) async throws -> Response {
        let store = DraftStore(visit.database)
        guard let draft = try await store.find(slug) else { throw WebError.notFound }
        let newest = try await store.versions(of: [draft.id])[draft.id]?.first
        let page = NewVersionPage(
            draft: draft, newest: newest, refused: refused, copying: copying, csrf: visit.csrfToken)
        let isRefused = refused != nil || copying != nil
        return visit.staffPage(page.render(visit.phrases), status: isRefused ? .unprocessableContent : .ok)
    }

    /// Reads the file on a thread that may wait, and makes the version.
    private static func take(
        _ form: UploadForm, in consultation: Slug?, slug: Slug?, isNewDraft: Bool, _ visit: Visit,
        refuse: (RefusedForm) async throws -> Response
    ) async throws -> Response {
        let problems = form.problems(isNewDraft: isNewDraft, visit.phrases)
        guard problems.isEmpty, let order = form.order(in: consultation, slug: slug) else {
            return try await refuse(form.refused(problems))
        }
        func no(_ field: String, _ message: String) async throws -> Response {
            try await refuse(form.refused([.init(field: field, message: message)]))
        }
        if isNewDraft, let consultation,
            try await !visit.consultations(for: .editDrafts).contains(where: { $0.slug == consultation })
        {
            return try await no("consultation", visit.t("admin.uploads.no_consultation"))
        }
        if isNewDraft, let slug, try await DraftStore(visit.database).find(slug) != nil {
            return try await no("slug", visit.t("admin.uploads.taken"))
        }
        do {
            let report = try await make(order, visit)
            return visit.seeOther(
                AdminAddresses.draftPassages(report.draft.slug, report.version.number),
                Flash(
                    .success, "admin.uploads.done",
                    ["passages": visit.phrases.number(report.ids.count)]))
        } catch let error as ImportError {
            return try await no("file", error.message(visit.phrases))
        } catch is ImportDraft.DraftIsElsewhere {
            return try await no("slug", visit.t("admin.uploads.taken"))
        }
    }

    private static func make(_ order: ImportDraft.Order, _ visit: Visit) async throws -> ImportReport {
        let member = try visit.member()
        let imported = try await thread.run { try ImportDraft.read(order) }
        return try await ImportDraft(visit.site).run(order, read: imported) { report, transaction in
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "draft.import draft:\(report.draft.id)"),
                in: transaction, secret: visit.site.secret)
        }
    }
}
