import Civic
import HTML
import HTTPServer
import Postgres
import Synchronization
import Web

/// Seals forms as the site does, and keeps those that were sent after log-in instead of posting them.
final class PostedForms: Continuation {
    struct Posted: Sendable {
        let body: String?
        let resident: Resident
        let hasToken: Bool
    }

    private struct Sealed: Codable {
        let path: String
        let body: String?
    }

    private let key: SignedValue
    private let log = Mutex<[Posted]>([])
    private let failure = Mutex<WebError?>(nil)

    init(_ secret: Secret) {
        key = SignedValue(secret, purpose: "continuation")
    }

    var all: [Posted] { log.withLock { $0 } }

    /// Every further form is refused with this.
    func refuse(_ error: WebError?) { failure.withLock { $0 = error } }

    func seal(_ visit: Visit) -> String { seal(visit.form["body"]) }

    func seal(_ body: String?, until expiry: UnixTime = .now + .seconds(60)) -> String {
        (try? key.seal(Sealed(path: "/drafts/a/passages/1/comments", body: body), until: expiry)) ?? ""
    }

    func open(_ sealed: String) -> ContinuedForm? {
        key.open(sealed, as: Sealed.self).map { form in
            ContinuedForm(path: form.path, fields: form.body.map { [("body", $0)] } ?? [("value", "agree")])
        }
    }

    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response {
        if let error = failure.withLock({ $0 }) { throw error }
        let posted = Posted(
            body: open(sealed)?.body, resident: resident, hasToken: visit.csrfToken != nil)
        log.withLock { $0.append(posted) }
        return Response(status: .seeOther, headers: ["Location": "/comments/7"])
    }
}

/// Remembers whose texts would become public.
final class ConfirmedAccounts: ConfirmationListener {
    private let ids = Mutex<[AccountID]>([])

    var all: [AccountID] { ids.withLock { $0 } }

    func accountConfirmed(
        _ account: AccountID, in transaction: Transaction, site: SiteContext
    ) async throws {
        ids.withLock { $0.append(account) }
    }
}

/// Remembers what was asked of it.
final class NotedContributions: Contributions {
    private let withdrawals = Mutex<[AccountID]>([])
    private let deletions = Mutex<[AccountID]>([])
    private let forgettings = Mutex<[AccountID]>([])

    var withdrawn: [AccountID] { withdrawals.withLock { $0 } }
    var forgotten: [AccountID] { forgettings.withLock { $0 } }
    var deleted: [AccountID] { deletions.withLock { $0 } }

    func newest(
        of account: AccountID, limit: Int, in database: any Queryable
    ) async throws -> [OwnContribution] { [] }

    func withdrawAll(of account: AccountID, in transaction: Transaction) async throws {
        withdrawals.withLock { $0.append(account) }
    }

    func forgetPerson(_ account: AccountID, in transaction: Transaction) async throws {
        forgettings.withLock { $0.append(account) }
    }

    func deleteUnconfirmed(of account: AccountID, in transaction: Transaction) async throws {
        deletions.withLock { $0.append(account) }
    }
}

struct NoThreads: Threads {
    func counts(
        for subjects: [Subject], viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: Counts] { [:] }

    func thread(on card: SubjectCard, request: ThreadRequest, for visit: Visit) async throws -> HTML {
        .empty
    }
}

struct NoRecord: ModerationRecord {
    func reasons(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: String] { [:] }
}
