import Civic
import Drafts
import HTML
import Pages
import Postgres
import Web

/// The staff page of one consultation: where it stands, its publication, and the link for reading it before that.
struct StagingPage: Sendable {
    let consultation: Consultation
    let now: Instant
    let publicURL: String
    /// Whether anybody has written in it.
    let isTouched: Bool
    let mayEdit: Bool
    let csrf: String?
    let link: PreviewLink?
    let drafts: [Draft]
    let versions: [DraftID: [DraftVersion]]
    /// What the link shows.
    let shown: [PublishedDraft]
    /// The form for a publication by the clock, refused.
    let later: RefusedForm?
    /// The form of the link, refused.
    let expiry: RefusedForm?

    var slug: Slug { consultation.slug }

    func render(_ phrases: Phrases) -> Page {
        Page(
            consultation.title, in: .japanese,
            trail: [Crumb(phrases("admin.nav.consultations"), AdminAddresses.consultations())],
            content: """
                <p class="card__badges">\(consultationBadges(consultation, at: now, phrases))</p>
                \(facts(phrases))
                \(if: mayEdit, actions(phrases))
                \(if: mayEdit, publicationSection(phrases))
                \(if: mayEdit && consultation.publishedAt == nil, linkSection(phrases))
                """)
    }

    private func facts(_ phrases: Phrases) -> HTML {
        let address = publicURL + Addresses.consultation(slug)
        let isPublic = consultation.publishedAt != nil
        return descriptionList([
            (phrases("admin.plan.period"), HTML(text: periodText(consultation, phrases))),
            (
                phrases("admin.plan.field.mode"),
                HTML(text: phrases(TextKey("admin.plan.mode", consultation.mode)))
            ),
            (
                phrases("admin.plan.field.answer_due"),
                HTML(text: consultation.answerDue.map { phrases.date($0) } ?? "—")
            ),
            (
                phrases("admin.staging.address"),
                isPublic ? "<a href=\"\(url: address)\">\(address)</a>" : HTML(text: address)
            ),
        ])
    }

    private func actions(_ phrases: Phrases) -> HTML {
        """
        <p class="actions">\(linkButton(phrases("admin.plan.edit"), to: AdminAddresses.consultationEdit(slug)))
        \(linkButton(
            phrases("admin.staging.texts"), to: AdminAddresses.consultationTexts(slug), .secondary))</p>
        """
    }

    private func publicationSection(_ phrases: Phrases) -> HTML {
        "<section><h2>\(phrases("admin.staging.publication"))</h2>\(publication(phrases))</section>"
    }

    private func publication(_ phrases: Phrases) -> HTML {
        if let publishedAt = consultation.publishedAt {
            let since = phrases("admin.staging.public_since", ["date": phrases.dateTime(publishedAt)])
            return """
                <p>\(since)</p>\(isTouched
                    ? "<p>\(phrases("admin.staging.written_in"))</p>" : takeBack("admin.staging.withdraw", phrases))
                """
        }
        if let publishAt = consultation.publishAt {
            let when = phrases("admin.staging.will_be", ["date": phrases.dateTime(publishAt)])
            return "\(noticeBanner(when))\(takeBack("admin.staging.cancel", phrases))\(nowForm(phrases))"
        }
        return "<p>\(phrases("admin.staging.not_public"))</p>\(nowForm(phrases))\(laterForm(phrases))"
    }

    private func takeBack(_ key: TextKey, _ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.consultationWithdrawal(slug), csrf: csrf, button(phrases(key), .secondary))
    }

    private func nowForm(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.consultationPublication(slug), csrf: csrf,
            button(phrases("admin.staging.publish"), name: "do", value: "now"))
    }

    private func laterForm(_ phrases: Phrases) -> HTML {
        let date = FormField(
            "date", label: phrases("admin.staging.date"), hint: phrases("admin.plan.hint.opens_date"),
            from: later)
        let time = FormField("time", label: phrases("admin.staging.time"), from: later, default: "9:00")
        return foldedForm(
            phrases("admin.staging.later"), isOpen: later != nil,
            postForm(
                to: AdminAddresses.consultationPublication(slug), csrf: csrf, style: .stacked,
                """
                \(errorSummary(later, phrases))<input type="hidden" name="do" value="later">
                \(textField(date, phrases))\(textField(time, phrases))
                \(button(phrases("admin.staging.set_time"), .secondary))
                """))
    }
}
