/// A stretch of two versions of a text, and what became of it from the older to the newer.
public struct DifferencePiece: Sendable, Equatable {
    public enum Change: Sendable {
        case kept, deleted, inserted
    }

    public let change: Change
    public let text: String

    public init(_ change: Change, _ text: String) {
        self.change = change
        self.text = text
    }
}

extension Sequence<DifferencePiece> {
    /// The older text, letter for letter.
    public var before: String { filter { $0.change != .inserted }.map(\.text).joined() }

    /// The newer text, letter for letter.
    public var after: String { filter { $0.change != .deleted }.map(\.text).joined() }
}
