import Civic
import Postgres
import Web

/// The filters of the audit log, as its address carries them.
struct AuditQuery: Sendable {
    /// Stands for the system and the command line.
    static let system = "system"

    let actor: String
    let act: String
    let kind: String
    let id: String
    let from: String
    let until: String

    init(_ query: Form) {
        func field(_ name: String) -> String { String((query[name] ?? "").trimmingSpaces.prefix(60)) }
        actor = field("actor")
        act = AuditAct(rawValue: field("act"))?.rawValue ?? ""
        kind = AuditObject.Kind(rawValue: field("kind"))?.rawValue ?? ""
        id = field("id")
        from = field("from")
        until = field("until")
    }

    /// Whether a date or a number is written as none; a list without that filter would say what was not asked.
    var isUnreadable: Bool {
        [from, until].contains { !$0.isEmpty && WrittenDate($0) == nil } || (!id.isEmpty && Int64(id) == nil)
    }

    var filter: AuditFilter {
        var filter = AuditFilter()
        if actor == Self.system {
            filter.actor = .system
        } else if let id = Int64(actor) {
            filter.actor = .staff(StaffID(rawValue: id))
        }
        filter.act = act
        filter.kind = kind
        filter.id = Int64(id)
        filter.since = WrittenDate(from)?.first.start
        // To the end of the day that is named.
        filter.until = WrittenDate(until).map { $0.last.start + .seconds(86_400) }
        return filter
    }

    /// A page with these filters, from its beginning.
    func address(_ path: String) -> String {
        Admin.address(
            path,
            [
                ("actor", actor), ("act", act), ("kind", kind), ("id", id), ("from", from), ("until", until),
            ])
    }
}
