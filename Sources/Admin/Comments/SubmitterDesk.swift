import Civic
import Discussion
import HTML
import HTTPServer
import Pages
import Web

/// Who sent an opinion of a public comment: shown on request only, and each look is recorded.
enum SubmitterDesk {
    @Sendable static func show(_ visit: Visit, _ id: CommentID) async throws -> Response {
        let member = try visit.member()
        try visit.requireRecentLogIn()
        let details = try await visit.database.transaction { transaction in
            let store = SubmitterStore(transaction, secret: visit.site.secret)
            guard let found = try await store.details(of: id) else { throw WebError.notFound }
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "submitter.view", subject: .comment(id)),
                in: transaction, secret: visit.site.secret)
            return found
        }
        visit.note("submitter_viewed", member.id, subject: "comment/\(id)")
        return visit.staffPage(submitterPage(details, of: id, visit.phrases))
    }
}

func submitterPage(_ details: [Submitter.Field: String], of id: CommentID, _ phrases: Phrases) -> Page {
    let title = phrases("admin.contribution.comment_title", ["id": "\(id)"])
    let facts = Submitter.Field.allCases.compactMap { field in
        details[field].map {
            (name: phrases(TextKey("discussion.submitter.field", field)), value: HTML(text: $0))
        }
    }
    return Page(
        phrases("admin.submitter.title"),
        trail: [
            Crumb(phrases("admin.nav.comments"), AdminAddresses.comments()),
            Crumb(title, AdminAddresses.comment(id)),
        ],
        content: "\(noticeBanner(phrases("admin.submitter.recorded"), .warning))\(descriptionList(facts))")
}
