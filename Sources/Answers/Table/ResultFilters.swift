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

/// Narrows the table to one category and one place in the draft; an ordinary form, so that the result has an address.
func filterForm(_ model: ResultModel, _ phrases: Phrases) -> HTML {
    guard !model.isPreview else { return .empty }
    let categories = model.counts.filter { $0.items > 0 }.map { ($0.category.code, $0.category.label) }
    let chapters = model.namedChapters.map { ($0.name, $0.name) }
    return """
        <form class="result-filter" method="get" action="\(url: Addresses.answers(model.consultation.slug))">\
        \(narrowing("category", "answers.table.category", categories, model.category?.code, phrases))\
        \(if: chapters.count > 1, narrowing("chapter", "answers.filter.chapter", chapters, model.chapter, phrases))\
        \(button(phrases("answers.filter.submit"), .secondary))</form>
        """
}

private func narrowing(
    _ name: String, _ label: TextKey, _ choices: [(String, String)], _ chosen: String?, _ phrases: Phrases
) -> HTML {
    """
    <p class="result-filter__item"><label for="\(name)">\(phrases(label))</label>
    <select class="input" id="\(name)" name="\(name)"><option value="">\(phrases("answers.filter.all"))</option>
    \(each: choices, { choice($0, chosen, phrases) })</select></p>
    """
}

private func choice(_ choice: (String, String), _ chosen: String?, _ phrases: Phrases) -> HTML {
    """
    <option value="\(choice.0)"\(if: choice.0 == chosen, " selected")\(cityLanguage(phrases))>\
    \(choice.1)</option>

    """
}
