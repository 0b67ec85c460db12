import Civic
import HTTPServer
import Moderation
import Pages
import Postgres
import Web

/// What a person wrote here, what was said to them, and what can be done.
enum ModeratedPersonDesk {
    static let shownPosts = 50

    @Sendable static func show(_ visit: Visit, id: AccountID) async throws -> Response {
        visit.staffPage(try await page(id, visit).render(visit.phrases))
    }

    @Sendable static func warn(_ visit: Visit, id: AccountID) async throws -> Response {
        try await withReason(.warning, id, visit)
    }

    @Sendable static func suspend(_ visit: Visit, id: AccountID) async throws -> Response {
        let typed = visit.form["until"] ?? ""
        // To the end of that day in Japan.
        let until = CivilDate(written: typed).map { TimeOfDay.instant($0, 23 * 60 + 59, isEnd: true) }
        let isWrong = until.map { $0 <= visit.now || $0 > visit.now + .seconds(366 * 86_400) } ?? true
        return try await withReason(.suspension, id, visit, until: isWrong ? nil : until)
    }

    @Sendable static func endSuspension(_ visit: Visit, id: AccountID) async throws -> Response {
        try await perform(.suspensionEnd, id, visit)
    }

    @Sendable static func checkFirst(_ visit: Visit, id: AccountID) async throws -> Response {
        try await perform(.checkFirst, id, visit)
    }

    @Sendable static func endCheckFirst(_ visit: Visit, id: AccountID) async throws -> Response {
        try await perform(.checkFirstEnd, id, visit)
    }

    /// A warning or a suspension needs a reason, which the person reads.
    private static func withReason(
        _ act: Sanction.Act, _ id: AccountID, _ visit: Visit, until: Instant? = nil
    ) async throws -> Response {
        var page = try await page(id, visit)
        let form = HidingForm(visit.form, visit.phrases)
        var problems: [RefusedForm.Problem] = []
        if act == .suspension && until == nil {
            problems.append(.init(field: "until", message: visit.t("moderation.staff.person.problem.until")))
        }
        do {
            let reason = try form.reason()
            if problems.isEmpty { return try await perform(act, id, visit, reason: reason, until: until) }
        } catch let problem as Reason.Problem {
            problems += form.refused(problem).problems
        }
        page.refused = RefusedForm(
            values: [
                "reason": visit.form["reason"] ?? "", "usual": visit.form["usual"] ?? "",
                "until": visit.form["until"] ?? "",
            ], problems: problems)
        page.refusedAct = act
        return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
    }

    private static func perform(
        _ act: Sanction.Act, _ id: AccountID, _ visit: Visit, reason: Reason? = nil, until: Instant? = nil
    ) async throws -> Response {
        // Who is not there can't be sanctioned.
        _ = try await person(id, visit)
        let isDone = try await SanctionPerson(act, id, reason: reason, until: until, by: visit.member())
            .perform(in: visit.site, at: visit.now)
        if isDone { visit.note("person_\(act.rawValue)", visit.viewer.staff?.id, subject: "account/\(id)") }
        let flash =
            isDone
            ? Flash(.success, TextKey("moderation.staff.person.done", act).name)
            : Flash(.warning, "moderation.staff.person.unchanged")
        return visit.seeOther(AdminAddresses.moderatedPerson(id), flash)
    }

    private static func person(_ id: AccountID, _ visit: Visit) async throws -> Person {
        guard let person = try await visit.ports.people.residents([id], in: visit.database)[id] else {
            throw WebError.notFound
        }
        return person
    }

    private static func page(_ id: AccountID, _ visit: Visit) async throws -> ModeratedPersonPage {
        let person = try await person(id, visit)
        let entries = EntryStore(visit.database)
        let posts = try await entries.entries(by: id, limit: shownPosts)
        let sanctions = try await SanctionStore(visit.database).all(of: id)
        return ModeratedPersonPage(
            id: id, person: person, items: try await QueueItems(visit: visit).items(posts),
            history: try await entries.histories(of: [id], in: .all)[id] ?? AuthorHistory(),
            sanctions: sanctions,
            staff: try await visit.ports.people.staff(Set(sanctions.map(\.staffID)), in: visit.database),
            standing: Standing(sanctions, at: visit.now), mayManage: visit.may(.managePeople),
            csrf: visit.csrfToken)
    }
}
