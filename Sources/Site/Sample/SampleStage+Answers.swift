import Answers
import Civic
import Drafts
import Postgres
import Web

extension SampleStage {
    /// Makes the items, answers them and publishes them, through the acts that staff use.
    func answer(_ script: SampleScript.Answers) async throws {
        let member = try cast.staff(script.by)
        let posts = try await posts()
        for item in script.items {
            let id = try await answer(item, posts, member)
            try await take(.check, id, member)
            try await take(.approval, id, try cast.staff(script.approvedBy))
        }
        let foreword = EditResult(
            foreword: script.foreword, expectedAt: nil, version: 1, in: consultation, by: member)
        _ = try await foreword.perform(in: site, transaction)
        guard let found = try await ConsultationStore(transaction).find([consultation]).first else { return }
        let outcome = try await PublishAnswers(of: found, by: member).perform(
            in: site, transaction, at: try clock.moment(daysAgo: script.publishedDaysAgo, at: script.at))
        guard outcome == .published else { throw SampleScriptError("the answers can't be published.") }
    }

    /// Begins with the answers of a consultation that is still open.
    func work(_ script: SampleScript.Work) async throws {
        let member = try cast.staff(script.by)
        let posts = try await posts()
        for item in script.items {
            let id = try await answer(item, posts, member)
            if item.isChecked ?? false { try await take(.check, id, member) }
        }
    }

    private func take(_ step: TakeSteps.Step, _ id: OpinionItemID, _ member: StaffMember) async throws {
        guard let item = try await ItemStore(transaction).find(id, in: consultation) else { return }
        let outcome = try await TakeSteps(
            step, of: [TakeSteps.Seen(id, version: item.version)], in: consultation, by: member
        ).perform(in: site, transaction)
        guard outcome.refused.isEmpty else {
            throw SampleScriptError("No. \(item.number) can't be approved.")
        }
    }

    /// Publishes the next version of the draft and names the posts that led to its changes.
    func revise(_ script: SampleScript.Past, bytes: [UInt8]) async throws {
        let slug = try Self.slug(script.draft.slug)
        let order = ImportDraft.Order(
            bytes: bytes, source: script.revision.file,
            consultation: try Self.slug(script.consultation.slug), slug: slug, title: script.draft.title,
            publishes: true, reason: script.revision.reason)
        let report = try await ImportDraft(site).run(order, in: transaction)
        let (posts, member) = (try await posts(), try cast.staff(script.revision.by))
        for credit in script.revision.credits {
            let change = CreditChange(
                try passages.find(credit.passage), of: slug, number: report.version.number,
                reason: credit.reason, posts: try credit.sources.map { try find($0, in: posts) }, by: member)
            guard try await change.perform(in: site, transaction) == .saved else {
                throw SampleScriptError("the change of \"\(credit.passage)\" can't be credited.")
            }
        }
    }

    private func answer(
        _ item: SampleScript.Item, _ posts: [SubmittedPost], _ member: StaffMember
    ) async throws -> OpinionItemID {
        let subjects = try item.sources.map { try find($0, in: posts) }
        let quotes = item.quote.map { quote in
            Dictionary(uniqueKeysWithValues: subjects.map { ($0, [quote]) })
        }
        let id = try await CreateItem(from: subjects, quotes: quotes ?? [:], in: consultation, by: member)
            .perform(in: site, transaction)
        let categories = try await AnswerCategoryStore(transaction).all(of: consultation)
        let category = categories.first { $0.code == item.category }
        guard (category == nil) == (item.category == nil) else {
            throw SampleScriptError("there is no category \(item.category ?? "").")
        }
        let words = ItemWords(
            categoryID: category?.id, chapter: item.chapter ?? "", summary: item.summary,
            answer: item.answer ?? "", section: item.section ?? "",
            dueOn: item.dueInDays.map { CivilDate(clock.midnight(inDays: $0)) })
        _ = try await EditItem(id, ItemForm(words, version: 1), in: consultation, by: member)
            .perform(in: site, transaction)
        return id
    }

    func posts() async throws -> [SubmittedPost] {
        var posts: [SubmittedPost] = []
        for source in site.ports.submissions {
            posts += try await source.oldest(
                in: WantedSubmissions(consultation: consultation), limit: 1000, database: transaction)
        }
        return posts
    }

    func find(_ piece: String, in posts: [SubmittedPost]) throws -> Subject {
        let found = posts.filter { $0.body.contains(piece) }
        guard let first = found.first, found.count == 1 else {
            throw SampleScriptError("\(found.count) posts have \"\(piece)\"; exactly one must.")
        }
        return first.subject
    }
}
