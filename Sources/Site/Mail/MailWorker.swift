import Civic
import Logging
import Loops
import Postgres
import Web

/// Sends the mails of the outbox, each at least once.
public struct MailWorker: Sendable {
    private let queue: OutboxQueue
    private let account: SMTPAccount
    private let site: SiteContext
    private let thread = WorkerThreads(name: "mail", threads: 1, queue: 1)
    private let logger = Logger(label: "mail")
    /// Few enough to be through before the lease ends, however slow the server is.
    private static let batch = 8

    /// Nil where no mail server is set.
    ///
    /// - Throws: when the URL or the sender cannot be used; the description says what to mend.
    public init?(site: SiteContext, _ configuration: Configuration) throws {
        guard let url = configuration.smtpURL else { return nil }
        account = try SMTPAccount(url: url, sender: configuration.mailFrom)
        queue = OutboxQueue(site.database)
        self.site = site
    }

    /// Sends until the task is canceled, looking for new mails once a second.
    public func run() async {
        while !Task.isCancelled {
            do {
                if try await sendDue() > 0 { continue }
            } catch {
                logger.warning("the outbox could not be read", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Tries what is due, a few at a time, and says how many that were.
    @discardableResult
    public func sendDue() async throws -> Int {
        let due = try await queue.take(Self.batch)
        guard !due.isEmpty else { return 0 }
        let letters = due.map(letter)
        let failures = try await thread.run { [account, host] in
            SMTPDelivery(account, name: host).send(letters)
        }
        for (mail, failure) in zip(due, failures) {
            guard let failure else {
                try await queue.done(mail)
                continue
            }
            logger.warning(
                "a mail was not sent", metadata: ["id": "\(mail.id)", "reason": "\(failure.description)"])
            try await queue.failed(mail, reason: failure.description, isFinal: failure.isFinal)
        }
        return due.count
    }

    private func letter(_ row: OutboxMail) -> Letter? {
        row.mail.flatMap { mail in
            Letter(
                mail, from: account.sender, named: site.city.name, id: messageID(row.id), at: row.createdAt)
        }
    }

    /// The same for each try of a row, and of no other row of any installation.
    private func messageID(_ id: Int64) -> String {
        let code = site.secret.derive("message-id").sign(Array("\(id)".utf8)).prefix(8)
        return "\(id).\(Hex.encode(code))@\(host)"
    }

    /// The public host name, as the part of the address before port and path.
    private var host: String {
        let authority = site.publicURL.split(separator: "/").dropFirst().first ?? "localhost"
        let name = authority.prefix { $0 != ":" }
        return name.hasPrefix("[") || name.isEmpty ? "localhost" : String(name)
    }
}
