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
    let hiding: HidingNote?
    let isOwn: Bool
    let now: Instant
    /// What the city answered to it.
    var answered: [AnsweredItem] = []
    /// Changes of drafts that it led to.
    var credits: [CreditedChange] = []
    /// The comments on it with their form.
    let thread: HTML

    func render(_ phrases: Phrases, csrf: String?) -> Page {
        let trail = [Crumb(phrases("ideas.list.title"), IdeaAddress.list(of: consultation.slug))]
        return Page(
            idea.title, in: WrittenLanguage.language(of: idea.title), trail: trail, header: header(phrases),
            content: """
                \(state(phrases))
                <article class="idea">\(prose(idea.body, writtenLanguage(of: idea.body, phrases)))</article>
                \(answeredLinks(answered, phrases))
                \(creditLinks(credits, phrases))
                \(if: idea.state == .published && consultation.supportsEnabled, support(phrases, csrf))
                \(if: isOwn, withdrawal(phrases, csrf))
                \(if: !isOwn && idea.state == .published, reportLink(phrases))
                \(thread)
                """)
    }

    private func header(_ phrases: Phrases) -> HTML {
        """
        <h1\(writtenLanguage(of: idea.title, phrases))>\(idea.title)</h1>
        <p class="idea__facts">\(idea.category.map { categoryBadge($0, phrases) })\
        \(if: author?.isPupil ?? false, " \(statusBadge(phrases("ideas.pupil"), .info))") \
        <span class="idea__author">\(authorName(author, phrases))</span> \(timeStamp(idea.createdAt, phrases))</p>
        """
    }

    private func state(_ phrases: Phrases) -> HTML {
        switch idea.state {
        case .published, .received, .withdrawn: return .empty
        case .held: return noticeBanner(phrases("ideas.state.held"))
        case .unconfirmed: return noticeBanner(phrases("ideas.state.unconfirmed"))
        case .hidden:
            let why: HTML =
                "\(hiding.map { "<p>\(reasonLine($0.reason, phrases))</p>\(appealLink($0, phrases))" })"
            return noticeBanner(phrases("ideas.state.hidden"), .warning, why)
        }
    }

    /// The reason is in Japanese, as staff wrote it.
    private func reasonLine(_ reason: String, _ phrases: Phrases) -> HTML {
        let words = localized(LocalizedText(japanese: reason), phrases)
        return sentence(phrases("ideas.state.reason"), ["reason": words])
    }

    /// A quiet link for those who find that something is wrong with it.
    private func reportLink(_ phrases: Phrases) -> HTML {
        """
        <p><a class="report-link" href="\(url: Addresses.ideaReport(idea.id))">\
        \(phrases("ideas.report"))</a></p>
        """
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
