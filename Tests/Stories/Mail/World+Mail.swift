import Civic
import Foundation
import Postgres

@testable import Site

extension World {
    /// A row of the outbox in a story with one.
    struct OutboxRow: Sendable, RowDecodable {
        let error: String
        let payload: String
        let isDone: Bool
        let isFailed: Bool

        init(_ row: Row) throws {
            error = try row.decode("error")
            payload = try row.decode("payload")
            isDone = try row.decode("is_done")
            isFailed = try row.decode("is_failed")
        }
    }

    /// A world with a mail server and one mail to this address in the outbox.
    static func withMails(
        to recipient: String, _ story: @Sendable (World, MailServer) async throws -> Void
    ) async throws {
        try await MailServer.with { server in
            try await World.with(server.environment) { world in
                try await world.put(Mail(to: recipient, subject: "件名", body: "本文"))
                try await story(world, server)
            }
        }
    }

    func put(_ mail: Mail) async throws {
        try await site.database.transaction { try await Outbox.add(mail, in: $0) }
    }

    /// Sends everything that is due.
    func sendMails(_ server: MailServer) async throws {
        let worker = try MailWorker(
            site: site.assembly.site, try Configuration.read(server.environment))
        while let count = try await worker?.sendDue(), count > 0 {}
    }

    func outbox() async throws -> OutboxRow? {
        try await site.database.first(
            """
            SELECT coalesce(last_error, '') AS error, payload::text AS payload,
                   done_at IS NOT NULL AS is_done, failed_at IS NOT NULL AS is_failed FROM outbox
            """)
    }

    /// The path of the first link in a mail.
    func link(in body: String) -> String? {
        let origin = site.assembly.site.publicURL
        let line = body.split(separator: "\n").first { $0.hasPrefix(origin + "/") }
        return line.map { String($0.dropFirst(origin.count)) }
    }
}
