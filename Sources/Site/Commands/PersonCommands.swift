import Accounts
import Civic
import Foundation
import Web

/// `tomoni person data`: everything about one person as a file.
public struct PersonData: Sendable {
    let person: String
    let output: String

    public init(person: String, output: String) {
        self.person = person
        self.output = output
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.withSite(configuration) { site in
            let found = try await PersonStore(site.database).one(person)
            let record = try await PersonalRecord.load(found.id, in: site, site.database)
            let bytes =
                output.hasSuffix(".json")
                ? try record.json()
                : record.html(city: site.city.name, site.texts.phrases(in: Program.language)).bytes
            try await site.database.transaction { transaction in
                try await Audit.record(
                    Audit.Entry(staffID: nil, act: "person.export account:\(found.id)"), in: transaction,
                    secret: site.secret)
            }
            // Readable for its owner only.
            guard
                FileManager.default.createFile(
                    atPath: output, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
            else { throw CommandError("\(output) can't be written.") }
        }
        Program.say("Written: \(output)")
    }
}

/// `tomoni person erase`: forgets a person who asked for it.
public struct PersonErasure: Sendable {
    let person: String
    let texts: Farewell
    let isMeant: Bool

    public init(person: String, texts: Farewell, isMeant: Bool) {
        self.person = person
        self.texts = texts
        self.isMeant = isMeant
    }

    public func run(_ configuration: Configuration) async throws {
        try await Installation.withSite(configuration) { site in
            let found = try await PersonStore(site.database).one(person)
            guard isMeant else {
                Program.say("Would forget account \(found.id). Nothing was changed; --yes does it.")
                return
            }
            try await ForgetPerson(found.id, texts: texts, by: nil).perform(in: site)
            site.security.write(
                SecurityEvent(
                    "person_erased", from: "-", in: RequestID(), subject: "account/\(found.id)",
                    detail: texts.rawValue))
            Program.say("Forgotten: account \(found.id).")
        }
    }
}

extension PersonStore {
    /// The one person of a mail address or an id.
    fileprivate func one(_ name: String) async throws -> PersonRecord {
        let found = try await search(name, limit: 5).filter {
            $0.email?.rawValue == name.lowercased() || "\($0.id)" == name
        }
        guard let person = found.first, found.count == 1 else {
            throw CommandError("There is nobody with this mail address or id. /people finds people by name.")
        }
        return person
    }
}
