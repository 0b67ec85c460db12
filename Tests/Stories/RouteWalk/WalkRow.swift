import Civic
import Testing

/// One line of the table: a route, the state of the thing it is about, and the answer that each person gets.
struct WalkRow: Sendable, CustomTestStringConvertible {
    let listener: Listener
    let method: String
    let pattern: String
    /// State of the thing, or what is sent, as `hidden` or `wrong`.
    let object: String
    /// In the order of `WalkPerson.allCases`.
    let expected: [String]

    var route: String { "\(listener.rawValue) \(method) \(pattern)" }
    var testDescription: String { "\(route) \(object)" }

    /// Reads the lines of a table: `METHOD path | object | answer answer …`; an empty first part repeats the route
    /// above.
    static func rows(_ listener: Listener, _ table: String) -> [WalkRow] {
        var (method, pattern) = ("", "")
        return table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(words)
            // The line with the names of the columns has no object.
            guard parts.count == 3, let object = parts[1].first else { return nil }
            if parts[0].count == 2 { (method, pattern) = (parts[0][0], parts[0][1]) }
            return WalkRow(
                listener: listener, method: method, pattern: pattern, object: object, expected: parts[2])
        }
    }

    private static func words(_ text: Substring) -> [String] {
        text.split(separator: " ").map(String.init)
    }
}

/// Who walks. The owner wrote the thing, the other resident did not; staff sign in on the admin listener and are
/// visitors on the public one.
enum WalkPerson: String, CaseIterable, Sendable {
    case visitor, owner, other, moderator, admin, editor, answerer, reader

    var isResident: Bool { self == .owner || self == .other }
    var role: StaffRole? { StaffRole(rawValue: rawValue) }
}
