import Civic
import Foundation

extension PersonalRecord {
    /// For machines: an object with a list for each section, names in snake_case, times with offset.
    public func json() throws -> [UInt8] {
        var members: [String: Any] = ["made_at": madeAt.iso8601]
        for section in sections {
            let rows = section.rows.map { row in
                Dictionary(
                    row.map { ($0.field.rawValue, $0.value.json) }, uniquingKeysWith: { first, _ in first })
            }
            members[section.kind.rawValue] = (members[section.kind.rawValue] as? [[String: Any]] ?? []) + rows
        }
        let options: JSONSerialization.WritingOptions = [
            .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
        ]
        return Array(try JSONSerialization.data(withJSONObject: members, options: options))
    }
}

extension PersonalValue {
    fileprivate var json: Any {
        switch self {
        case .none: NSNull()
        case .text(let text): text
        case .number(let number): number
        case .time(let time): time.iso8601
        case .flag(let flag): flag
        case .word(let word): word.rawValue
        case .list(let texts): texts
        }
    }
}
