import Civic
import HTML
import Pages
import Postgres

/// The page of a consultation's answers, whatever its state.
func resultPage(_ model: ResultModel, _ phrases: Phrases, now: Instant) -> Page {
    let consultation = model.consultation
    let trail = [
        Crumb(phrases("answers.list.title"), Addresses.results()),
        Crumb(
            consultation.title, Addresses.consultation(consultation.slug),
            in: consultation.language(of: .title)),
    ]
    return Page(
        phrases("answers.title"), width: .wide, trail: model.isPreview ? [] : trail,
        content: """
            <p class="lead">\(localized(consultation.text(.title), phrases))</p>
            \(model.result.publishedAt.map { published(model, $0, phrases) } ?? waiting(model, phrases, now: now))
            """)
}

private func published(_ model: ResultModel, _ date: Instant, _ phrases: Phrases) -> HTML {
    """
    <p>\(phrases("answers.published")) \(dateStamp(date, phrases))</p>
    \(if: !model.result.foreword.isEmpty, prose(model.result.foreword, cityLanguage(phrases)))
    \(headline(model, phrases))
    \(if: model.items == 0, nothing(model, phrases))\
    \(if: model.items > 0, items(model, phrases))
    """
}

/// Three numbers, told apart: one person may send several posts, and one post may make several points.
private func headline(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    """
    <section class="result-numbers" aria-labelledby="numbers-title">
    <h2 id="numbers-title">\(phrases("answers.numbers.title"))</h2>
    <dl class="result-numbers__list">\
    \(number(phrases("answers.numbers.people"), phrases("answers.numbers.people_count", count: model.result.people)))\
    \(number(phrases("answers.numbers.submissions"), phrases("answers.numbers.submissions_count", count: model.result.submissions)))\
    \(number(phrases("answers.numbers.items"), phrases("answers.numbers.items_count", count: model.items)))</dl>
    <p class="result-numbers__note">\(phrases("answers.numbers.note"))</p>
    \(if: model.channels.count > 1, channelTable(model.channels, phrases))\
    \(if: model.namedChapters.count > 1, chapterTable(model.chapters, phrases))</section>
    """
}

private func number(_ label: String, _ value: String) -> HTML {
    "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
}

/// Nothing said is a result too, and nobody's fault.
private func nothing(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    emptyState(phrases(model.result.submissions == 0 ? "answers.none" : "answers.no_items"))
}

private func items(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    """
    \(categories(model, phrases))
    <section aria-labelledby="table-title"><h2 id="table-title">\(phrases("answers.table.title"))</h2>
    \(filterForm(model, phrases))
    <p role="status">\(phrases("answers.found", count: model.found))\
    \(if: model.isNarrowed, " <a href=\"\(url: AnswersAddress.result(of: model.consultation.slug))\">\(phrases("answers.filter.clear"))</a>")</p>
    \(if: !model.rows.isEmpty, answerTable(caption: phrases("answers.table.caption"), model.rows, phrases))
    \(pages(model, phrases))</section>
    """
}

private func pages(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    guard !model.isPreview else { return .empty }
    return pagination(page: model.number, of: model.last, phrases) { number in
        AnswersAddress.result(
            of: model.consultation.slug, category: model.category?.code, chapter: model.chapter, page: number)
    }
}

/// What residents see before the publication: that it comes, and when.
private func waiting(_ model: ResultModel, _ phrases: Phrases, now: Instant) -> HTML {
    let consultation = model.consultation
    let isOver = consultation.phase(at: now) == .closed
    let when: HTML =
        model.result.expectedAt.map {
            "<p>\(phrases("answers.waiting.expected")) \(dateStamp($0, phrases))</p>"
        } ?? "<p>\(phrases(isOver ? "answers.waiting.soon" : "answers.waiting.after_close"))</p>"
    return """
        \(noticeBanner(phrases(isOver ? "answers.waiting.title" : "answers.waiting.open_title"), .info, when))
        \(if: !consultation.aftermath.isEmpty, prose(consultation.aftermath, contentLanguage(consultation.language(of: .aftermath), phrases)))
        <p>\(linkButton(phrases("answers.waiting.to_consultation"), to: Addresses.consultation(consultation.slug), .secondary))</p>
        """
}
