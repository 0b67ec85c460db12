import Accounts
import Civic
import Drafts
import Foundation
import Ideas
import Postgres

/// The sample city of `serve --demo`: fills an empty database and never touches one that holds anything else.
struct SampleCity {
    let site: SiteContext
    let hasher: PasswordHasher
    /// Folder with the script and the text of its draft.
    let folder: String

    /// Fills the database in one transaction.
    ///
    /// - Returns: the log-ins to be shown once; nil when the sample city is here already.
    /// - Throws: `CommandError` when the database holds something else.
    func fill() async throws -> [SampleLogIn]? {
        let script = try SampleScript.read(
            String(contentsOfFile: folder + "/city.yml", encoding: .utf8))
        if try await isHere(in: site.database) { return nil }
        let passwords = try await SamplePasswords.make(hasher)
        return try await site.database.transaction { transaction in
            // Of two at the same time the second waits here as long as it takes, and then finds the city.
            try await transaction.execute("SET LOCAL statement_timeout = 0")
            try await transaction.execute("SELECT pg_advisory_xact_lock(hashtext('tomoni.sample'))")
            if try await isHere(in: transaction) { return nil }
            try await SampleIdentity(script: script).store(in: site, transaction)
            let terms = try await site.ports.terms.currentVersion(for: site)
            let cast = try await SampleCast.make(script, passwords, termsVersion: terms, in: transaction)
            try await play(script, cast, in: transaction)
            site.changesPublicPages(in: transaction)
            return script.people.map { SampleLogIn($0, passwords) }
        }
    }

    private func isHere(in database: any Queryable) async throws -> Bool {
        if let city = try await CityStore(database).find() {
            if city.isSample { return true }
            throw refusal
        }
        guard try await AccountStore(database).isEmpty(), try await ConsultationStore(database).isEmpty()
        else { throw refusal }
        return false
    }

    private var refusal: CommandError {
        CommandError(
            """
            This database holds something other than the sample city, so serve --demo leaves it alone. Start \
            without --demo, or name another folder in TOMONI_DATA.
            """)
    }

    private func play(_ script: SampleScript, _ cast: SampleCast, in transaction: Transaction) async throws {
        let past = try await play(script.past.round, cast, in: transaction)
        try await past.answer(script.past.answers)
        try await past.revise(script.past, bytes: try bytes(of: script.past.revision.file))
        let present = try await play(script.present, cast, in: transaction)
        try await present.enter(script)
        try await present.hear(script.voices)
        try await present.work(script.work)
        try await present.moderate(script.moderation)
    }

    private func play(
        _ round: SampleRound, _ cast: SampleCast, in transaction: Transaction
    ) async throws -> SampleStage {
        let clock = SampleClock(now: .now)
        let consultation = try await openConsultation(round.consultation, clock, in: transaction)
        let passages = try await importDraft(round, in: transaction)
        let stage = SampleStage(
            site: site, transaction: transaction, clock: clock, cast: cast, consultation: consultation,
            passages: passages)
        try await stage.vote(round.votes)
        try await stage.post(round)
        return stage
    }

    private func openConsultation(
        _ question: SampleScript.Question, _ clock: SampleClock, in transaction: Transaction
    ) async throws -> ConsultationID {
        let new = NewConsultation(
            slug: try SampleStage.slug(question.slug), title: question.title, question: question.question,
            purpose: question.purpose, changeable: question.changeable, aftermath: question.aftermath,
            opensAt: clock.midnight(inDays: -question.opensDaysAgo),
            closesAt: clock.endOfDay(inDays: question.closesInDays))
        guard let id = try await ConsultationStore(transaction).create(new) else { throw refusal }
        try await SampleTranslations(transaction).save(question, of: id)
        return id
    }

    private func bytes(of file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
    }

    private func importDraft(
        _ script: SampleRound, in transaction: Transaction
    ) async throws -> SamplePassages {
        let order = ImportDraft.Order(
            bytes: try bytes(of: script.draft.file), source: script.draft.file,
            consultation: try SampleStage.slug(script.consultation.slug),
            slug: try SampleStage.slug(script.draft.slug), title: script.draft.title, publishes: true)
        let report = try await ImportDraft(site).run(order, in: transaction)
        try await SampleTranslations(transaction).save(script.draft, of: report.draft)
        let texts = report.imported.passages.map(\.text)
        let passages = SamplePassages(version: report.version.id, all: Array(zip(report.ids, texts)))
        try await SampleAids(transaction).save(script.draft, passages)
        return passages
    }
}
