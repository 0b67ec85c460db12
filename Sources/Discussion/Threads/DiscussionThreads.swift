import Civic
import HTML
import Postgres
import Web

/// Shows threads on the pages of their subjects, and counts what was said.
public struct DiscussionThreads: Threads {
    public init() {}

    public func counts(
        for subjects: [Subject], viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: Counts] {
        try await CountStore(database).counts(for: subjects, account: viewer.accountID)
    }

    public func thread(
        on card: SubjectCard, request: ThreadRequest, for visit: Visit
    ) async throws -> HTML {
        threadSection(try await page(on: card, request, visit), visit.phrases)
    }

    public func quotes(
        on subject: Subject, viewer: Viewer, in database: any Queryable
    ) async throws -> [QuotedWords] {
        try await QuoteStore(database).quotes(on: subject, for: viewer)
    }

    /// Reads a page in two statements, the names in one more, and reasons only where the viewer has any to see.
    func page(on card: SubjectCard, _ request: ThreadRequest, _ visit: Visit) async throws -> ThreadPage {
        let store = ThreadStore(visit.database, viewer: visit.viewer)
        var page = ThreadPage(
            card: card, request: request, viewer: visit.viewer, csrf: visit.csrfToken, now: visit.now)
        let outline = try await store.outline(
            of: card.subject, order: request.order, focus: request.focus)
        page.total = outline.comments
        page.last = max(1, (outline.tops + ThreadPage.length - 1) / ThreadPage.length)
        page.number = number(of: outline, page.last, request, visit.query)
        let comments = try await store.comments(
            on: card.subject, order: request.order, offset: (page.number - 1) * ThreadPage.length,
            limit: ThreadPage.length)
        page.strands = ThreadPage.strands(comments, request.order)
        page.people = try await people(of: comments, visit)
        page.hidings = try await hidings(for: comments, visit)
        let visible = comments.filter(\.isVisible).map { Subject.comment($0.id) }
        page.answered = try await visit.ports.answered.items(
            for: visible, ports: visit.ports, in: visit.database)
        page.credits = try await visit.ports.credits.credits(for: visible, in: visit.database)
        let origins = Set(comments.compactMap(\.carried?.origin)).map(Subject.passage)
        if !origins.isEmpty {
            page.origins = try await visit.ports.cards(for: origins, viewer: visit.viewer, in: visit.database)
        }
        if card.consultation.isPublicComment && page.commentObstacle == nil {
            page.asked = try await ConsultationStore(visit.database).submitterForm(of: card.consultation.id)
        }
        // Shared pages hold no token of any kind: the same bytes go to all visitors.
        if visit.viewer.accountID != nil { page.submission = Base64URL.encode(RandomBytes.make(12)) }
        return page
    }

    private func number(
        of outline: ThreadOutline, _ last: Int, _ request: ThreadRequest, _ query: Form
    ) -> Int {
        if request.focus != nil { return min(last, outline.before / ThreadPage.length + 1) }
        return min(last, max(1, query["page"].flatMap { Int($0) } ?? 1))
    }

    private func people(of comments: [ThreadComment], _ visit: Visit) async throws -> [AccountID: Person] {
        let ids = Set(comments.filter(\.isVisible).compactMap(\.authorID))
        return ids.isEmpty ? [:] : try await visit.ports.people.residents(ids, in: visit.database)
    }

    private func hidings(
        for comments: [ThreadComment], _ visit: Visit
    ) async throws -> [Subject: HidingNote] {
        let hidden = comments.filter { $0.state == .hidden && $0.isVisible }.map { Subject.comment($0.id) }
        guard !hidden.isEmpty else { return [:] }
        return try await visit.ports.moderationRecord.hidings(
            for: hidden, at: visit.now, in: visit.database)
    }
}
