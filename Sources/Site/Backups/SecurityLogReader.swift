import Civic
import Foundation

/// Reads from the security log who was forgotten. It lies outside the database, so it knows what an older backup
/// does not.
struct SecurityLogReader: Sendable {
    private struct Line: Decodable {
        let time: String
        let event: String
        let account: Int64?
        let subject: String?
        let detail: String?
    }

    private let lines: [Line]

    init(folder: String) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        lines = names.filter { $0.hasPrefix("security-") && $0.hasSuffix(".jsonl") }.sorted().flatMap {
            name -> [Line] in
            let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
            return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
                // Two kinds among many: the others need not be read.
                guard
                    line.range(of: Data("account_closed".utf8)) != nil
                        || line.range(of: Data("person_erased".utf8)) != nil
                else { return nil }
                return try? JSONDecoder().decode(Line.self, from: Data(line))
            }
        }
    }

    /// Accounts that were closed or erased after a moment, in order, with what was wanted for the texts.
    func forgotten(after moment: String) -> [(AccountID, Farewell)] {
        guard let limit = ISO8601DateFormatter().date(from: moment) else { return [] }
        return lines.compactMap { line in
            guard let time = ISO8601DateFormatter().date(from: line.time),
                time >= limit.addingTimeInterval(-60),
                let texts = line.detail.flatMap(Farewell.init(rawValue:))
            else { return nil }
            return Self.person(line).map { ($0, texts) }
        }
    }

    /// Who closed an account is the actor; whom staff erased is the subject.
    private static func person(_ line: Line) -> AccountID? {
        if line.event == "account_closed" { return line.account.map(AccountID.init(rawValue:)) }
        let parts = line.subject?.split(separator: "/") ?? []
        guard line.event == "person_erased", parts.count == 2, parts[0] == "account" else { return nil }
        return Int64(parts[1]).map(AccountID.init(rawValue:))
    }
}
