import Civic
import Moderation
import Postgres

extension SampleScript {
    /// How the city moderates, and what readers reported.
    struct Moderation: Decodable {
        /// Key of the moderator who has looked at all that is older.
        let by: String
        let seenDaysAgo: Int
        let alertHours: Int
        let checks: [String]
        let words: [String]
        let reports: [Report]

        struct Report: Decodable {
            /// A piece of its text that no other post has.
            let post: String
            let by: String
            let reason: String
            let words: String?
        }

        enum CodingKeys: String, CodingKey {
            case by, checks, words, reports
            case seenDaysAgo = "seen_days_ago"
            case alertHours = "alert_hours"
        }
    }
}

extension SampleStage {
    func moderate(_ script: SampleScript.Moderation) async throws {
        let entries = EntryStore(transaction)
        try await entries.settleAll(before: clock.midnight(inDays: -script.seenDaysAgo))
        try await QueueSettingStore(transaction).save(alertHours: script.alertHours)
        try await ModeStore(transaction).save(Set(try script.checks.map(hold)), for: consultation)
        let moderator = try cast.staff(script.by)
        for word in script.words.compactMap(WordList.Word.init) {
            _ = try await WordStore(transaction).add(word, by: moderator.id)
        }
        let posts = try await posts()
        for report in script.reports { try await file(report, posts) }
    }

    func hold(_ subject: Subject, _ reasons: [String]) async throws {
        try await ModerationScreening().note(reasons.map(hold), on: subject, in: transaction)
    }

    func appeal(_ words: String, against subject: Subject, by key: String) async throws {
        guard let decision = try await DecisionStore(transaction).last(on: subject) else { return }
        _ = try await AppealStore(transaction).add(words, against: decision.id, by: cast.account(key))
    }

    private func file(_ report: SampleScript.Moderation.Report, _ posts: [SubmittedPost]) async throws {
        let subject = try find(report.post, in: posts)
        guard let reason = ReportReason(rawValue: report.reason),
            let entry = try await EntryStore(transaction).find(subject)
        else { throw SampleScriptError("\(report.reason) is no reason of reports.") }
        let new = NewReport(
            reason: reason, words: report.words ?? "", account: try cast.account(report.by), site: site)
        _ = try await ReportStore(transaction).add(new, to: entry)
    }

    private func hold(_ name: String) throws -> Hold {
        guard let hold = Hold(rawValue: name) else {
            throw SampleScriptError("\(name) is no reason to look first.")
        }
        return hold
    }
}
