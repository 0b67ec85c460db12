import Civic
import HTML
import HTTPServer
import Postgres
import Web

/// What else a site has, as far as search needs it: nothing.
struct RestOfSite: Threads, People, Notices, ModerationRecord, Continuation {
    /// Supports by id of the idea or comment.
    var supports: [Int64: Int] = [:]

    func counts(
        for subjects: [Subject], viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: Counts] {
        let found = subjects.map { subject in
            var counts = Counts()
            counts.supports = supports[subject.id] ?? 0
            return (subject, counts)
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    func thread(on card: SubjectCard, request: ThreadRequest, for visit: Visit) async throws -> HTML {
        .empty
    }
    func residents(_ ids: Set<AccountID>, in database: any Queryable) async throws -> [AccountID: Person] {
        [:]
    }
    func staff(_ ids: Set<StaffID>, in database: any Queryable) async throws -> [StaffID: Person] { [:] }
    func tell(
        _ account: AccountID, _ notice: Notice, in transaction: Transaction, site: SiteContext
    ) async throws {}
    func reasons(for subjects: [Subject], in database: any Queryable) async throws -> [Subject: String] {
        [:]
    }
    func seal(_ visit: Visit) -> String { "" }
    func open(_ sealed: String) -> ContinuedForm? { nil }
    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response {
        throw WebError.notFound
    }
}
