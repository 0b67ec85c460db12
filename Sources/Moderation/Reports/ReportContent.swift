import Civic
import HTTPServer
import Pages
import Postgres
import Web

/// Takes what readers report. Nothing is hidden by it: a moderator looks.
enum ReportContent {
    @Sendable static func commentForm(_ visit: Visit, id: CommentID) async throws -> Response {
        try await form(.comment(id), at: Addresses.commentReport(id), visit)
    }

    @Sendable static func ideaForm(_ visit: Visit, id: IdeaID) async throws -> Response {
        try await form(.idea(id), at: Addresses.ideaReport(id), visit)
    }

    @Sendable static func comment(_ visit: Visit, id: CommentID) async throws -> Response {
        try await act(.comment(id), at: Addresses.commentReport(id), visit)
    }

    @Sendable static func idea(_ visit: Visit, id: IdeaID) async throws -> Response {
        try await act(.idea(id), at: Addresses.ideaReport(id), visit)
    }

    @Sendable static func thanks(_ visit: Visit) async throws -> Response {
        visit.page(reportThanksPage(visit.phrases))
    }

    private static func form(_ subject: Subject, at path: String, _ visit: Visit) async throws -> Response {
        let card = try await card(of: subject, visit)
        return visit.page(reportPage(card, to: path, csrf: visit.csrfToken, refused: nil, visit.phrases))
    }

    private static func act(_ subject: Subject, at path: String, _ visit: Visit) async throws -> Response {
        let card = try await card(of: subject, visit)
        let form = ReportForm(visit.form)
        guard let report = form.report(by: reporter(visit)) else {
            let refused = form.refused(visit.phrases)
            return visit.page(
                reportPage(card, to: path, csrf: visit.csrfToken, refused: refused, visit.phrases),
                status: .unprocessableContent)
        }
        try await visit.database.transaction { transaction in
            guard let entry = try await EntryStore(transaction).lock(subject) else { throw WebError.notFound }
            _ = try await ReportStore(transaction).add(report, to: entry)
        }
        visit.trace("reported", subject)
        return visit.seeOther(ModerationAddresses.reportThanks())
    }

    /// Only what everyone reads can be reported, and not by its own author.
    private static func card(of subject: Subject, _ visit: Visit) async throws -> SubjectCard {
        let card = try await visit.ports.card(of: subject, viewer: .visitor, in: visit.database)
        if let account = visit.viewer.accountID, card.authorID == account { throw WebError.notFound }
        return card
    }

    private static func reporter(_ visit: Visit) -> [UInt8] {
        let who = visit.viewer.accountID.map { "account|\($0)" } ?? "network|\(visit.client.network)"
        return NewReport.mark(of: who, visit.site)
    }
}
