import Civic
import Postgres

/// Names of people for other features.
public struct AccountPeople: People {
    public init() {}

    /// People who closed their account are missing.
    public func residents(
        _ ids: Set<AccountID>, in database: any Queryable
    ) async throws -> [AccountID: Person] {
        guard !ids.isEmpty else { return [:] }
        let rows = try await database.rows(
            """
            SELECT id, display_name, kind = 'pupil' AS is_pupil FROM account
            WHERE id = ANY(\(Array(ids))) AND closed_at IS NULL
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                let person = Person(
                    displayName: try row.decode("display_name"), isPupil: try row.decode("is_pupil"))
                return (try row.decode("id"), person)
            })
    }

    public func pupils(in database: any Queryable) async throws -> [AccountID] {
        try await database.values("SELECT id FROM account WHERE kind = 'pupil' ORDER BY id")
    }

    public func staff(who act: StaffAct, in database: any Queryable) async throws -> [StaffContact] {
        let rows = try await database.rows(
            """
            SELECT \(StaffMember.columns), m.email FROM staff_member m
            WHERE m.disabled_at IS NULL AND m.password_hash IS NOT NULL ORDER BY m.id
            """)
        return try rows.compactMap { row in
            let scope = try StaffMember(row).scope(of: act)
            guard scope != .only([]) else { return nil }
            return StaffContact(id: try row.decode("id"), email: try row.decode("email"), scope: scope)
        }
    }

    public func staff(_ ids: Set<StaffID>, in database: any Queryable) async throws -> [StaffID: Person] {
        guard !ids.isEmpty else { return [:] }
        let rows = try await database.rows(
            "SELECT id, display_name FROM staff_member WHERE id = ANY(\(Array(ids)))")
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (try row.decode("id"), Person(displayName: try row.decode("display_name")))
            })
    }
}
