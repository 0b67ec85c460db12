import Postgres
import Web

/// A row of the audit log and the code that ties it to the row before.
public struct AuditRow: Sendable, RowDecodable {
    public let id: Int64
    public let at: Instant
    public let staffID: StaffID?
    public let act: String
    public let subjectKind: Subject.Kind?
    public let subjectID: Int64?
    public let code: [UInt8]

    public init(_ row: Row) throws {
        id = try row.decode("id")
        at = try row.decode("at")
        staffID = try row.decode("staff_id")
        act = try row.decode("act")
        subjectKind = try row.decode("subject_kind")
        subjectID = try row.decode("subject_id")
        code = try row.decode("code", as: Bytes.self).bytes
    }

    init(_ entry: Audit.Entry, after last: AuditRow?, at: Instant, secret: Secret) {
        id = (last?.id ?? 0) + 1
        self.at = at
        staffID = entry.staffID
        act = entry.act
        subjectKind = entry.subject?.kind
        subjectID = entry.subject?.id
        code = Self.code(
            id: id, at: at, staffID: staffID, act: act, subject: entry.subject, after: last?.code ?? [],
            key: Self.key(secret))
    }

    /// Whether the row's code fits its content and the row before.
    public func follows(_ last: AuditRow?, secret: Secret) -> Bool {
        follows(last, key: Self.key(secret))
    }

    /// The same with the key made once, for long chains.
    func follows(_ last: AuditRow?, key: SigningKey) -> Bool {
        let subject = subjectKind.flatMap { kind in subjectID.map { Subject(kind, $0) } }
        return id == (last?.id ?? 0) + 1
            && code
                == Self.code(
                    id: id, at: at, staffID: staffID, act: act, subject: subject, after: last?.code ?? [],
                    key: key)
    }

    static func key(_ secret: Secret) -> SigningKey { secret.derive("audit") }

    private static func code(
        id: Int64, at: Instant, staffID: StaffID?, act: String, subject: Subject?, after last: [UInt8],
        key: SigningKey
    ) -> [UInt8] {
        let who = staffID.map { String($0.rawValue) } ?? "-"
        let what = subject.map { "\($0.kind.rawValue):\($0.id)" } ?? "-"
        let line = "\(id)|\(at.microseconds)|\(who)|\(act)|\(what)|"
        return key.sign(Array(line.utf8) + last)
    }
}
