import Accounts
import Civic
import Discussion
import HTTPServer
import Moderation
import Postgres
import Web

extension ModerationWorld {
    struct NoSecret: Error {}

    static func site(
        _ database: Database, _ drops: Counter, sendsMail: Bool = false
    ) throws -> SiteContext {
        guard let secret = Secret("only-for-tests-and-long-enough-to-be-one") else { throw NoSecret() }
        return SiteContext(
            database: database, ports: ports, secret: secret,
            identity: LiveIdentity(
                fixed: Identity(city: City(name: "汐見市"), texts: Texts(tables: [:]))),
            security: SecurityLog(LineWriter { _ in }), assets: { $0 },
            publicURL: "http://localhost:18800", adminURL: "http://localhost:18801", sendsMail: sendsMail,
            dropSharedPages: { drops.add() })
    }

    private static var ports: Ports {
        Ports(
            sources: [CommentSource()], threads: DiscussionThreads(), people: AccountPeople(),
            notices: AccountNotices(), moderated: [ModeratedComments()], moderationRecord: DecisionRecord(),
            confirmationListeners: [], continuation: NoContinuation(), screening: ModerationScreening())
    }
}

/// Nobody is on the way through log-in here.
private struct NoContinuation: Continuation {
    func seal(_ visit: Visit) -> String { "" }
    func open(_ sealed: String) -> ContinuedForm? { nil }

    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response {
        throw WebError.notFound
    }
}
