import Accounts
import Web

/// One random password for the sample residents and one for the sample staff, hashed once each.
struct SamplePasswords: Sendable {
    let residents: String
    let residentsHash: String
    let staff: String
    let staffHash: String

    static func make(_ hasher: PasswordHasher) async throws -> SamplePasswords {
        let (residents, staff) = (random(), random())
        async let residentsHash = hasher.hash(residents)
        async let staffHash = hasher.hash(staff)
        return SamplePasswords(
            residents: residents, residentsHash: try await residentsHash, staff: staff,
            staffHash: try await staffHash)
    }

    /// Sixty random bits in letters that can't be taken for others.
    private static func random() -> String {
        let letters = RandomBytes.make(12).map { alphabet[Int($0 & 31)] }
        let groups = stride(from: 0, to: 12, by: 4).map { letters[$0..<($0 + 4)] }
        return groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz023456789".utf8)
}

/// With what one logs in as a person of the sample city.
struct SampleLogIn: Sendable {
    let name: String
    let email: String
    let password: String
    let isStaff: Bool

    init(_ actor: SampleScript.Actor, _ passwords: SamplePasswords) {
        name = actor.name
        email = actor.email
        isStaff = actor.kind == .staff
        password = isStaff ? passwords.staff : passwords.residents
    }
}
