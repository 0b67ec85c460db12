import Civic
import Postgres
import Web

/// A code for whoever has lost the app, printed as `abcde-fghij`: 50 random bits, used once.
public struct RecoveryCode: Sendable, Hashable {
    public static let count = 10
    private static let length = 10

    public let text: String

    static func random() -> RecoveryCode {
        // Seven bytes have twelve letters; ten of them are 50 bits.
        let letters = Base32.encode(RandomBytes.make(7)).lowercased().prefix(length)
        return RecoveryCode(text: letters.prefix(5) + "-" + letters.suffix(5))
    }

    private init(text: String) {
        self.text = text
    }

    /// Reads what was typed, with or without the dash, in either case.
    init?(typed: String) {
        let letters = typed.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard letters.count == Self.length else { return nil }
        text = letters.prefix(5) + "-" + letters.suffix(5)
    }

    /// What is stored: nobody who has only the database can try codes against it.
    func hash(of member: StaffID, _ secret: Secret) -> Bytes {
        Bytes(secret.derive("staff_recovery_code").sign(Array("\(member)/\(text)".utf8)))
    }
}
