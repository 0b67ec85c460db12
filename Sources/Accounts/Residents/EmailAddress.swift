import Foundation

/// An e-mail address in the one form in which it is stored and compared.
public struct EmailAddress: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    /// Takes only the stored form.
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue), rawValue == rawValue.lowercased() else { return nil }
        self.rawValue = rawValue
    }

    /// Takes what a person typed: spaces around it, full-width letters and capitals are mended. Nil when it is
    /// no address mail can be sent to.
    public init?(typed text: String) {
        let folded = text.precomposedStringWithCompatibilityMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
        self.init(rawValue: folded.lowercased())
    }

    /// The everyday part of the grammar (RFC 5321 section 4.1.2): no quoted names, no comments, no domain
    /// literals. Old mobile carriers gave out names with dots in a row or before the `@`; they are taken.
    private static func isWellFormed(_ text: String) -> Bool {
        guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return false }
        let name = text[..<at]
        let labels = text[text.index(after: at)...].split(separator: ".", omittingEmptySubsequences: false)
        return (1...64).contains(name.utf8.count) && name.utf8.allSatisfy(isNameByte) && labels.count >= 2
            && labels.allSatisfy(isLabel)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension EmailAddress: CustomStringConvertible {
    /// Never shows the address, so that no log line can.
    public var description: String { "EmailAddress(hidden)" }
}
