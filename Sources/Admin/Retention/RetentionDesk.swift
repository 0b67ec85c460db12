import Civic
import HTML
import HTTPServer
import Pages
import Web

/// How long personal data is kept: what holds, what the next run erases, and what the last one did.
enum RetentionDesk {
    /// One kind as the page shows it.
    struct Line: Sendable {
        let kind: RetentionKind
        let days: Int
        /// What a run at this moment would erase; nil where this process can't tell.
        let due: Int?
        let last: RetentionStore.Run?
    }

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        try await page(visit, nil)
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let member = try visit.member()
        var chosen: [RetentionKind: Int] = [:]
        var problems: [RefusedForm.Problem] = []
        for kind in RetentionKind.allCases {
            let typed = (visit.form[kind.rawValue] ?? "").trimmingSpaces
            if let days = Int(typed), kind.range.contains(days) {
                chosen[kind] = days
            } else {
                problems.append(.init(field: kind.rawValue, message: message(kind, visit.phrases)))
            }
        }
        guard problems.isEmpty else {
            let values = visit.form.fields.map { ($0.name, $0.value) }
            return try await page(
                visit,
                RefusedForm(
                    values: Dictionary(values, uniquingKeysWith: { first, _ in first }), problems: problems))
        }
        try await save(chosen, by: member, visit)
        return visit.seeOther(AdminAddresses.retention(), Flash(.success, "people.staff.retention.saved"))
    }

    private static func save(_ chosen: [RetentionKind: Int], by member: StaffMember, _ visit: Visit)
        async throws
    {
        try await visit.database.transaction { transaction in
            let store = RetentionStore(transaction)
            let before = try await store.days()
            for (kind, days) in chosen where before[kind] != days { try await store.set(kind, to: days) }
            try await Audit.record(
                Audit.Entry(staffID: member.id, act: "retention.rule"), in: transaction,
                secret: visit.site.secret)
        }
    }

    private static func message(_ kind: RetentionKind, _ phrases: Phrases) -> String {
        phrases(
            "people.staff.retention.bad",
            [
                "kind": phrases(TextKey("people.staff.retention.kinds", kind)),
                "from": phrases.number(kind.range.lowerBound), "to": phrases.number(kind.range.upperBound),
            ])
    }

    private static func page(_ visit: Visit, _ refused: RefusedForm?) async throws -> Response {
        let store = RetentionStore(visit.database)
        let (days, runs) = (try await store.days(), try await store.runs())
        let due = try await Retention(visit.site).due(at: visit.now)
        let lines = RetentionKind.allCases.map {
            Line(kind: $0, days: days[$0] ?? $0.usualDays, due: due[$0], last: runs[$0])
        }
        return visit.staffPage(
            retentionPage(
                lines, refused, csrf: visit.may(.changeSettings) ? visit.csrfToken : nil, visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}
