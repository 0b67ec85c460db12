/// The number under which a consultation received an opinion (受付番号).
public struct Receipt: Sendable, Equatable, CustomStringConvertible {
    /// Year of the day it was sent, in Japan.
    public let year: Int
    /// From 1 within the consultation; numbers may be missing.
    public let number: Int

    public init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// As it is shown and written on paper: `2026-000123`.
    public var description: String { "\(year)-\(padded(number, 6))" }
}
