import Synchronization

/// Which characters of a file its encoding lacks: how often, and in which record first.
public final class UnmappedLetters: Sendable {
    public struct Letter: Sendable, Equatable {
        public let scalar: Unicode.Scalar
        public var count: Int
        /// The first cell of the first record that has it, as its id.
        public let record: String
    }

    private struct Found {
        var letters: [Unicode.Scalar: Letter] = [:]
        var record = ""
    }

    private let found = Mutex(Found())

    public init() {}

    /// The most frequent first.
    public var all: [Letter] {
        found.withLock { found in
            found.letters.values.sorted { ($1.count, $0.scalar.value) < ($0.count, $1.scalar.value) }
        }
    }

    func beginRecord(_ cell: ExportCell?) {
        let name: String =
            switch cell {
            case .number(let number): String(number)
            case .text(let text): text
            case .decimal, ExportCell.none?, nil: ""
            }
        found.withLock { $0.record = name }
    }

    func add(_ scalar: Unicode.Scalar) {
        found.withLock { found in
            found.letters[scalar, default: Letter(scalar: scalar, count: 0, record: found.record)].count += 1
        }
    }
}

extension UnmappedLetters.Letter {
    /// As it is looked up: `U+20BB7`.
    public var codePoint: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
