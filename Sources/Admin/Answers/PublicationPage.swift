import Answers
import Civic
import HTML
import Pages
import Web

/// What is missing before answers can be published, the words above the table, and the publication itself.
struct PublicationPage: Sendable {
    let progress: AnswerProgress
    var readiness: Readiness
    /// Items that are not public yet.
    let new: Int
    let mayEdit: Bool
    /// Whether people can still post.
    let isOpen: Bool
    let csrf: String?
    var foreword: RefusedForm?
    var publication: RefusedForm?
    /// Whether somebody else changed the foreword since the form was opened.
    var collided = false

    private var slug: Slug { progress.consultation.slug }
    private var result: ConsultationResult { progress.result }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.answers.publication.title"),
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(progress.consultation.title, AdminAddresses.answerDesk(slug)),
            ],
            content: """
                \(obstacles(phrases))
                \(if: progress.waiting > 0, waiting(phrases))
                \(if: isOpen, noticeBanner(phrases("admin.answers.publication.still_open"), .warning))
                \(if: mayEdit, forewordSection(phrases))
                \(if: mayEdit, publicationSection(phrases))
                """)
    }

    private func waiting(_ phrases: Phrases) -> HTML {
        noticeBanner(
            phrases("admin.answers.publication.waiting", count: progress.waiting), .warning,
            "<p><a href=\"\(url: AdminAddresses.answerPosts(slug))\">\(phrases("admin.answers.to_posts"))</a></p>"
        )
    }

    private func obstacles(_ phrases: Phrases) -> HTML {
        guard !readiness.obstacles.isEmpty else { return .empty }
        return noticeBanner(
            phrases("admin.answers.publication.missing", count: readiness.obstacles.count), .danger,
            "<ul>\(each: readiness.obstacles, { obstacle($0, phrases) })</ul>")
    }

    private func obstacle(_ obstacle: Readiness.Obstacle, _ phrases: Phrases) -> HTML {
        let kinds = obstacle.kinds.map { phrases(TextKey("admin.answers.lacks", $0)) }
        return """
            <li><a href="\(url: AdminAddresses.answerItem(slug, obstacle.item))">No.\(obstacle.number)</a>：\
            \(each: kinds, { "\(statusBadge($0, .warning)) " })</li>
            """
    }

    private func forewordSection(_ phrases: Phrases) -> HTML {
        let text = FormField(
            "foreword", label: phrases("admin.answers.publication.foreword"),
            hint: phrases("admin.answers.publication.foreword_hint"), isRequired: false, from: foreword,
            default: result.foreword)
        let date = FormField(
            "expected", label: phrases("admin.answers.publication.expected"),
            hint: phrases("admin.answers.publication.expected_hint"), isRequired: false, from: foreword,
            default: result.expectedAt.map { CivilDate($0).slashed } ?? "")
        return """
            <section><h2>\(phrases("admin.answers.publication.words"))</h2>
            \(if: collided, collision(phrases))
            \(postForm(to: AdminAddresses.answerForeword(slug), csrf: csrf, style: .stacked, """
                \(errorSummary(foreword, phrases))<input type="hidden" name="version" value="\(result.version)">
                \(textArea(text, phrases, limit: EditResult.forewordLimit, rows: 5))\(textField(date, phrases))
                \(button(phrases("admin.answers.save"), .secondary))
                """))</section>
            """
    }

    private func collision(_ phrases: Phrases) -> HTML {
        noticeBanner(
            phrases("admin.answers.collision.title"), .warning,
            "<p>\(phrases("admin.answers.collision.what_to_do"))</p>\(prose(result.foreword))")
    }

    /// What becomes of the opinions of a public comment with it.
    private func opinionsNote(_ phrases: Phrases) -> HTML {
        let key: TextKey =
            progress.consultation.publishesOpinions
            ? "admin.answers.publication.opinions_too" : "admin.answers.publication.opinions_never"
        return "<p>\(phrases(key))</p>"
    }

    private func publicationSection(_ phrases: Phrases) -> HTML {
        guard readiness.obstacles.isEmpty, new > 0 || result.publishedAt == nil else { return .empty }
        let box = FormField(
            "confirmed", label: phrases("admin.answers.publication.confirm"), from: publication)
        let label = HTML(text: phrases("admin.answers.publication.confirm"))
        return """
            <section><h2>\(phrases("admin.answers.publication.now"))</h2>
            <p>\(phrases("admin.answers.publication.what_happens", count: new))</p>
            \(if: progress.consultation.isPublicComment, opinionsNote(phrases))
            <p><a href="\(url: AdminAddresses.answerPreview(slug))">\(phrases("admin.answers.preview.title"))</a></p>
            \(postForm(to: AdminAddresses.answerPublication(slug), csrf: csrf, style: .stacked, """
                \(errorSummary(publication, phrases))\(checkBox(box, phrases, label: label))
                \(button(phrases("admin.answers.publication.submit")))
                """))</section>
            """
    }
}
