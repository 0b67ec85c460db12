import Civic
import HTML
import Pages
import Postgres

/// The page of an idea.
struct IdeaPage {
    let idea: Idea
    let consultation: Consultation
    let author: Person?
    let counts: Counts
    /// Why it was hidden; for its author alone.
    let reason: String?
    let isOwn: Bool
    let now: Instant
    /// The comments on it with their form.
    let thread: HTML

    func render(_ phrases: Phrases, csrf: String?) -> Page {
        let trail = [Crumb(phrases("ideas.list.title"), IdeaAddress.list(of: consultation.slug))]
        return Page(
            idea.title, trail: trail, header: header(phrases),
            content: """
                \(state(phrases))
                <article class="idea">\(prose(idea.body, writtenLanguage(of: idea.body, phrases)))</article>
                \(if: idea.state == .published && consultation.supportsEnabled, support(phrases, csrf))
                \(if: isOwn, withdrawal(phrases, csrf))
                \(thread)
                """)
    }

    private func header(_ phrases: Phrases) -> HTML {
        let name = author?.displayName ?? phrases("ideas.former_author")
        return """
            <h1\(writtenLanguage(of: idea.title, phrases))>\(idea.title)</h1>
            <p class="idea__facts">\(idea.category.map { statusBadge($0) })\
            \(if: author?.isPupil ?? false, " \(statusBadge(phrases("ideas.pupil"), .info))") \
            <span class="idea__author">\(name)</span> \(timeStamp(idea.createdAt, phrases))</p>
            """
    }

    private func state(_ phrases: Phrases) -> HTML {
        switch idea.state {
        case .published, .withdrawn: return .empty
        case .unconfirmed: return noticeBanner(phrases("ideas.state.unconfirmed"))
        case .hidden:
            let why: HTML = "\(reason.map { "<p>\(phrases("ideas.state.reason", ["reason": $0]))</p>" })"
            return noticeBanner(phrases("ideas.state.hidden"), .warning, why)
        }
    }

    private func support(_ phrases: Phrases, _ csrf: String?) -> HTML {
        let button = SupportButton(
            id: "support-idea-\(idea.id)", path: Addresses.ideaSupport(idea.id),
            withdrawalPath: Addresses.ideaSupportWithdrawal(idea.id), count: counts.supports,
            isSupported: counts.isSupported, isOpen: consultation.allows(.support, at: now))
        return supportButton(button, csrf: csrf, phrases) + voteNote(phrases)
    }

    private func withdrawal(_ phrases: Phrases, _ csrf: String?) -> HTML {
        let form = postForm(
            to: Addresses.ideaWithdrawal(idea.id), csrf: csrf,
            """
            <p>\(phrases("ideas.withdrawal.note"))</p>\
            \(button(phrases("ideas.withdrawal.confirm"), .danger))
            """)
        return foldedForm(phrases("ideas.withdrawal.title"), form)
    }
}
