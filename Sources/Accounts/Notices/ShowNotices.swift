import Civic
import HTTPServer
import Pages
import Web

extension AccountsFeature {
    /// One's newest notices; seeing them marks them as read.
    @Sendable func showNotices(_ visit: Visit) async throws -> Response {
        guard let account = visit.viewer.accountID else { throw WebError.notFound }
        let store = NoticeStore(visit.database)
        let notices = try await store.newest(of: account, limit: 100)
        try await store.markRead(notices)
        return visit.page(NoticesPage(notices: notices, phrases: visit.phrases).page)
    }
}
