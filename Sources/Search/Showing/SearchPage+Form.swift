import Civic
import HTML
import Pages

extension SearchPage {
    /// The form, with what was looked for.
    func form(_ phrases: Phrases) -> HTML {
        """
        <form class="form search" method="get" action="\(url: Addresses.search())" role="search" \
        aria-label="\(phrases("search.title"))">
        <div class="search__line"><label for="q">\(phrases("search.form.words"))</label>
        <input class="input" type="search" id="q" name="q" value="\(query.text)" autocomplete="off" \
        aria-describedby="q-hint"> \(button(phrases("search.form.find")))</div>
        <p class="field__hint" id="q-hint">\(phrases("search.form.hint"))</p>
        <div class="search__filters">\
        \(choice("kind", phrases("search.form.kind"), query.kind?.rawValue, kinds(phrases), phrases))\
        \(if: consultations.count > 1, consultationChoice(phrases))\
        \(choice("period", phrases("search.form.period"), query.period?.rawValue, periods(phrases), phrases))\
        \(choice("order", phrases("search.form.order"), query.order.rawValue, orders(phrases), phrases))</div></form>
        """
    }

    private func consultationChoice(_ phrases: Phrases) -> HTML {
        let all = Choice("", phrases("search.form.all"))
        return choice(
            "consultation", phrases("search.form.consultation"), query.consultation,
            [all]
                + consultations.map {
                    Choice($0.slug.rawValue, $0.title, in: $0.language(of: .title))
                }, phrases)
    }

    private func kinds(_ phrases: Phrases) -> [Choice] {
        [Choice("", phrases("search.form.all"))]
            + SearchKind.allCases.map { Choice($0.rawValue, phrases(TextKey("search.kind", $0))) }
    }

    private func periods(_ phrases: Phrases) -> [Choice] {
        [Choice("", phrases("search.form.all"))]
            + SearchQuery.Period.allCases.map { Choice($0.rawValue, phrases(TextKey("search.period", $0))) }
    }

    private func orders(_ phrases: Phrases) -> [Choice] {
        SearchQuery.Order.allCases.map { Choice($0.rawValue, phrases(TextKey("search.order", $0))) }
    }

    private func choice(
        _ name: String, _ label: String, _ chosen: String?, _ choices: [Choice], _ phrases: Phrases
    ) -> HTML {
        """
        <div class="search__filter"><label for="\(name)">\(label)</label>
        <select class="input" id="\(name)" name="\(name)">
        \(each: choices, { selectOption($0, isSelected: $0.value == (chosen ?? ""), phrases) })</select></div>

        """
    }
}
