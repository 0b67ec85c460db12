import Civic
import HTML
import HTTPServer
import Pages
import Postgres
import Synchronization
import Web

@testable import Discussion

/// The rest of the site as far as the discussion needs it: one draft's passages, names, and notices that are kept
/// in a list.
final class SmallSite: SubjectSource, People, Notices, ModerationRecord, Continuation, Sendable {
    let world: SmallWorld
    let consultation: Consultation
    let told = Mutex<[(AccountID, Notice)]>([])

    init(_ world: SmallWorld, consultation: Consultation? = nil) {
        self.world = world
        self.consultation =
            consultation ?? Consultation(id: world.consultation, slug: Slug(literal: "dx"), title: "DX")
    }

    var kind: Subject.Kind { .passage }

    func cards(
        for ids: [Int64], viewer: Viewer, in database: any Queryable
    ) async throws -> [Int64: SubjectCard] {
        let known = ids.filter { $0 == world.passage.rawValue }
        return Dictionary(
            uniqueKeysWithValues: known.map { id in
                let path = Addresses.passage(Slug(literal: "dx"), world.passage)
                return (
                    id,
                    SubjectCard(
                        subject: .passage(world.passage), consultation: consultation, path: path, title: "題",
                        text: "本文", versionID: world.version)
                )
            })
    }

    func page(of card: SubjectCard, thread: ThreadRequest, for visit: Visit) async throws -> Response {
        let html = try await visit.ports.threads.thread(on: card, request: thread, for: visit)
        return visit.page(Page(card.title, content: html))
    }

    func residents(_ ids: Set<AccountID>, in database: any Queryable) async throws -> [AccountID: Person] {
        Dictionary(uniqueKeysWithValues: ids.map { ($0, Person(displayName: "だれか")) })
    }

    func staff(_ ids: Set<StaffID>, in database: any Queryable) async throws -> [StaffID: Person] { [:] }

    func tell(
        _ account: AccountID, _ notice: Notice, in transaction: Transaction, site: SiteContext
    ) async throws {
        told.withLock { $0.append((account, notice)) }
    }

    func reasons(for subjects: [Subject], in database: any Queryable) async throws -> [Subject: String] {
        [:]
    }
    func seal(_ visit: Visit) -> String { "" }
    func open(_ sealed: String) -> ContinuedForm? { nil }

    func resume(_ sealed: String, as resident: Resident, for visit: Visit) async throws -> Response {
        throw WebError.notFound
    }
}
