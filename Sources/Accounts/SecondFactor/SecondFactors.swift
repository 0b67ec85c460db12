import Civic
import Postgres
import Web

/// All SQL about second factors. Secrets are encrypted, each for its own member.
public struct SecondFactors: Sendable {
    private let database: any Queryable
    private let secret: Secret

    public init(_ database: any Queryable, secret: Secret) {
        self.database = database
        self.secret = secret
    }

    private var key: SealingKey { secret.sealingKey("staff_totp") }

    /// A secret as text that only this installation can read, for the form by which it is confirmed.
    public func seal(_ password: OneTimePassword, for member: StaffID) -> String {
        Base64URL.encode(key.seal(password.secret, for: Self.place(member)))
    }

    public func open(_ sealed: String, for member: StaffID) -> OneTimePassword? {
        Base64URL.decode(sealed).flatMap { key.open($0, for: Self.place(member)) }
            .map(OneTimePassword.init(secret:))
    }

    /// Stores a new second factor in place of an older one; `step` is the one of the code that confirmed it.
    public func save(_ password: OneTimePassword, of member: StaffID, usedUpTo step: Int64) async throws {
        let sealed = Bytes(key.seal(password.secret, for: Self.place(member)))
        try await database.execute(
            """
            INSERT INTO staff_totp (staff_id, sealed, last_step) VALUES (\(member), \(sealed), \(step))
            ON CONFLICT (staff_id) DO UPDATE
            SET sealed = excluded.sealed, last_step = excluded.last_step, created_at = now()
            """)
    }

    /// Takes the second factor and its recovery codes away.
    public func remove(of member: StaffID) async throws {
        try await database.execute("DELETE FROM staff_totp WHERE staff_id = \(member)")
        try await database.execute("DELETE FROM staff_recovery_code WHERE staff_id = \(member)")
    }

    /// New recovery codes in place of all older ones.
    public func makeCodes(for member: StaffID) async throws -> [RecoveryCode] {
        var codes: Set<RecoveryCode> = []
        while codes.count < RecoveryCode.count { codes.insert(.random()) }
        try await database.execute("DELETE FROM staff_recovery_code WHERE staff_id = \(member)")
        for code in codes {
            try await database.execute(
                """
                INSERT INTO staff_recovery_code (staff_id, code_hash)
                VALUES (\(member), \(code.hash(of: member, secret)))
                """)
        }
        return Array(codes)
    }

    /// How many recovery codes are left.
    public func codesLeft(of member: StaffID) async throws -> Int {
        try await database.value("SELECT count(*) FROM staff_recovery_code WHERE staff_id = \(member)") ?? 0
    }

    /// Uses a code of the app, or else a recovery code, up.
    public func use(_ typed: String, of member: StaffID, at now: Instant = .now) async throws -> UsedFactor? {
        if let recovery = RecoveryCode(typed: typed) {
            let used: Bytes? = try await database.value(
                """
                DELETE FROM staff_recovery_code
                WHERE staff_id = \(member) AND code_hash = \(recovery.hash(of: member, secret))
                RETURNING code_hash
                """)
            return used == nil ? nil : .recoveryCode
        }
        let stored: Bytes? = try await database.value(
            "SELECT sealed FROM staff_totp WHERE staff_id = \(member)")
        guard let stored, let bytes = key.open(stored.bytes, for: Self.place(member)),
            let step = OneTimePassword(secret: bytes).step(of: TypedCode.digits(typed), at: now)
        else { return nil }
        // One of two requests with the same code finds the row changed.
        let used: StaffID? = try await database.value(
            """
            UPDATE staff_totp SET last_step = \(step) WHERE staff_id = \(member) AND last_step < \(step)
            RETURNING staff_id
            """)
        return used == nil ? nil : .app
    }

    private static func place(_ member: StaffID) -> String { "staff/\(member)" }
}

/// By what a member proved to be who they are.
public enum UsedFactor: Sendable, Equatable {
    case app, recoveryCode
}
