import Civic
import Discussion
import Ideas
import Moderation
import Postgres

/// A reply to a comment, or a comment on an idea.
struct SampleAnswer {
    let post: SampleScript.Post
    let subject: Subject
    let parent: CommentID?
}

extension SampleStage {
    /// Posts an idea or a comment on a passage; returns what others answered.
    func perform(
        _ post: SampleScript.Post, _ categories: [String: CategoryID]
    ) async throws -> [SampleAnswer] {
        if let title = post.title {
            let idea = try await idea(post, title, categories)
            return (post.comments ?? []).map { SampleAnswer(post: $0, subject: .idea(idea), parent: nil) }
        }
        let subject = Subject.passage(try passages.find(post.passage ?? ""))
        let comment = try await comment(post, on: subject, answering: nil)
        return (post.replies ?? []).map { SampleAnswer(post: $0, subject: subject, parent: comment) }
    }

    private func idea(
        _ post: SampleScript.Post, _ title: String, _ categories: [String: CategoryID]
    ) async throws -> IdeaID {
        let idea = NewIdea(
            consultationID: consultation, authorID: try cast.account(post.by),
            categoryID: post.category.flatMap { categories[$0] }, title: title, body: post.body,
            state: post.held == nil ? .published : .held, submission: "sample \(title)",
            postedAt: try clock.moment(daysAgo: post.daysAgo, at: post.at))
        let id = try await IdeaStore(transaction).post(idea).id
        try await finish(post, .idea(id))
        return id
    }

    func comment(
        _ post: SampleScript.Post, on subject: Subject, answering parent: CommentID?
    ) async throws -> CommentID {
        let comment = NewComment(
            consultationID: consultation, subject: subject,
            versionID: subject.kind == .passage ? passages.version : nil, parentID: parent,
            authorID: try cast.account(post.by),
            stance: post.stance.flatMap(Stance.init(rawValue:)) ?? .neutral, body: post.body,
            state: post.held == nil ? .published : .held,
            submission: "sample \(post.daysAgo) \(post.at)",
            postedAt: try clock.moment(daysAgo: post.daysAgo, at: post.at))
        guard case .stored(let id, _) = try await CommentStore(transaction).post(comment) else {
            throw SampleScriptError("a post of \(post.by) can't be stored; two at one time?")
        }
        try await finish(post, .comment(id))
        return id
    }

    /// Who supports it, whether it waits, and whether it was hidden.
    private func finish(_ post: SampleScript.Post, _ subject: Subject) async throws {
        for key in post.supports ?? [] {
            try await SupportStore(transaction).add(to: subject, by: cast.account(key))
        }
        if let held = post.held { try await hold(subject, held) }
        guard let hidden = post.hidden else { return }
        let hiding = HideContent(
            subject, reason: try Reason(hidden.reason), by: try cast.staff(hidden.by))
        _ = try await hiding.perform(in: site, transaction)
        if let words = hidden.appeal { try await appeal(words, against: subject, by: post.by) }
    }
}
