import Civic
import HTML
import Pages

/// What the city did with the opinions, how often, and what each word means; each leads to its items.
func categories(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="categories-title">\
    <h2 id="categories-title">\(phrases("answers.categories.title"))</h2>
    <p>\(phrases("answers.categories.lead"))</p>
    <ul class="result-categories">\(each: model.counts, { category($0, model, phrases) })</ul></section>
    """
}

private func category(_ count: ResultModel.Count, _ model: ResultModel, _ phrases: Phrases) -> HTML {
    let number = phrases("answers.numbers.items_count", count: count.items)
    let name: HTML =
        count.items == 0 || model.isPreview
        ? "<span\(cityLanguage(phrases))>\(count.category.label)</span>" : link(count, model, phrases)
    return """
        <li><span class="result-categories__name">\(name)</span> \
        <span class="result-categories__count">\(number)</span>\
        <span class="result-categories__meaning"\(cityLanguage(phrases))>\(count.category.explanation)</span></li>

        """
}

private func link(_ count: ResultModel.Count, _ model: ResultModel, _ phrases: Phrases) -> HTML {
    let path = AnswersAddress.result(
        of: model.consultation.slug, category: count.category.code, chapter: model.chapter)
    return """
        <a href="\(url: path + "#table-title")"\(if: count.category == model.category, " aria-current=\"true\"")\
        \(cityLanguage(phrases))>\(count.category.label)</a>
        """
}

/// Narrows the table to one place in the draft; an ordinary form, so that the result has an address.
func chapterForm(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    guard !model.isPreview else { return .empty }
    let category: HTML? = model.category.map {
        "<input type=\"hidden\" name=\"category\" value=\"\($0.code)\">"
    }
    return """
        <form class="result-filter" method="get" action="\(url: Addresses.answers(model.consultation.slug))">\
        \(category)<label for="chapter">\(phrases("answers.filter.chapter"))</label>
        <select class="input" id="chapter" name="chapter"><option value="">\(phrases("answers.filter.all"))</option>
        \(each: model.chapters, { chapterOption($0, model, phrases) })</select>
        \(button(phrases("answers.filter.submit"), .secondary))</form>
        """
}

private func chapterOption(_ chapter: String, _ model: ResultModel, _ phrases: Phrases) -> HTML {
    """
    <option value="\(chapter)"\(if: chapter == model.chapter, " selected")\(cityLanguage(phrases))>\
    \(chapter)</option>

    """
}
