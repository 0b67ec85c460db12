import Civic
import HTML
import Pages

/// What a person was told, newest first.
struct NoticesPage {
    let notices: [NoticeRow]
    let phrases: Phrases

    var page: Page {
        Page(
            phrases("accounts.notices.title"),
            trail: [Crumb(phrases("accounts.account.title"), Addresses.account())],
            content: notices.isEmpty
                ? emptyState(phrases("accounts.notices.none"))
                : "<ul class=\"cards\">\n\(each: notices, item)</ul>")
    }

    private func item(_ row: NoticeRow) -> HTML {
        let notice = row.notice
        return """
            <li class="card">\(if: row.readAt == nil, newBadge)\
            <h2 class="card__title"><a href="\(url: notice.path)">\
            \(phrases(TextKey("accounts.notices.heading", notice.kind)))</a></h2>\
            \(if: !notice.detail.isEmpty, detail(notice))\
            <ul class="facts"><li>\(timeStamp(row.createdAt, phrases))</li></ul></li>

            """
    }

    private var newBadge: HTML {
        "<p class=\"card__badges\">\(statusBadge(phrases("accounts.notices.new"), .info))</p>"
    }

    /// What was written, in its language, within a sentence of ours.
    private func detail(_ notice: Notice) -> HTML {
        let written: HTML =
            "<span\(writtenLanguage(of: notice.detail, phrases))>\(notice.detail)</span>"
        let words = sentence(
            phrases(TextKey("accounts.notices.detail", notice.kind)), ["detail": written])
        return "<div class=\"prose\"><p>\(words)</p></div>"
    }
}
