import Civic
import Drafts
import HTML
import Pages
import Web

/// The form of one change: the change itself, what was said about the passage with boxes to tick, and the reason.
struct CreditPage: Sendable {
    let version: VersionChanges
    let change: PassageChange
    let passage: PassageID
    /// What was said about the passage.
    let posts: [Contribution]
    var refused: RefusedForm?
    var csrf: String?

    private var note: ChangeNote? { version.notes[passage] }
    private var slug: Slug { version.edition.draft.slug }
    private var number: Int { version.edition.version.number }

    func render(_ phrases: Phrases) -> Page {
        let list = Crumb(phrases("admin.credits.title"), AdminAddresses.draftCredits(slug, number))
        return Page(
            phrases("admin.credits.edit"), trail: creditTrail(version, phrases) + [list],
            content: """
                \(errorSummary(refused, phrases))
                <section class="passage passage--alone">\(changeText(change, phrases))</section>
                \(postForm(
                    to: AdminAddresses.draftCredit(slug, number, passage), csrf: csrf, style: .stacked,
                    fields(phrases)))
                """)
    }

    private func fields(_ phrases: Phrases) -> HTML {
        let reason = FormField(
            "reason", label: phrases("admin.credits.reason"), hint: phrases("admin.credits.reason_hint"),
            isRequired: false, from: refused, default: note?.reason ?? "")
        let others = FormField(
            "others", label: phrases("admin.credits.others"), hint: phrases("admin.credits.others_hint"),
            isRequired: false, from: refused, default: otherAddresses)
        return """
            \(choices(phrases))
            \(textArea(others, phrases, limit: 2000, rows: 2))
            \(textArea(reason, phrases, limit: ChangeNote.longestReason, rows: 3, language: contentLanguage(.japanese, phrases)))
            \(button(phrases("admin.credits.save")))
            """
    }

    private func choices(_ phrases: Phrases) -> HTML {
        guard !posts.isEmpty else { return "<p>\(phrases("admin.credits.no_posts"))</p>" }
        return """
            <fieldset><legend>\(phrases("admin.credits.posts"))</legend>
            \(each: posts, { choice($0, phrases) })</fieldset>
            """
    }

    private func choice(_ post: Contribution, _ phrases: Phrases) -> HTML {
        let name = PostName.of(post.subject)
        let isTicked = refused.map { $0.values[name] != nil } ?? (note?.posts.contains(post.subject) ?? false)
        let box = FormField(
            "post", label: "", isRequired: false, value: isTicked ? name : "", scope: name)
        let author = post.author.map { "\(personName($0.displayName, phrases)) " as HTML }
        return checkBox(
            box, phrases, value: name,
            label: """
                \(author)\(timeStamp(post.postedAt, phrases))<br>\
                <span\(writtenLanguage(of: post.body, phrases))>\(post.body)</span>
                """)
    }

    /// Posts that are named already and were not said about this passage.
    private var otherAddresses: String {
        let here = Set(posts.map(\.subject))
        return (note?.posts ?? []).filter { !here.contains($0) }.map { subject in
            subject.kind == .idea
                ? Addresses.idea(IdeaID(rawValue: subject.id))
                : Addresses.comment(CommentID(rawValue: subject.id))
        }.joined(separator: "\n")
    }
}
