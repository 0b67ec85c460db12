import HTML
import Pages

/// One choice of a filter: empty means all.
struct FilterChoice: Sendable {
    let name: String
    let label: String
    let all: String
    let value: String
    let choices: [Choice]
}

/// A line of filters above a list; an ordinary GET form, so that a filtered list has an address.
func filterForm(to path: String, _ selects: [FilterChoice], search: FormField? = nil, submit: String) -> HTML
{
    """
    <form class="filters" method="get" action="\(url: path)" role="search"><div class="filters__fields">
    \(each: selects, filterSelect)
    \(search.map(filterSearch))
    <p class="filters__item">\(button(submit, .secondary))</p>
    </div></form>
    """
}

private func filterSearch(_ search: FormField) -> HTML {
    """
    <p class="filters__item"><label for="\(search.id)">\(search.label)</label> \
    <input class="input" type="search" id="\(search.id)" name="\(search.name)" value="\(search.value)"></p>
    """
}

func filterSelect(_ filter: FilterChoice) -> HTML {
    """
    <p class="filters__item"><label for="filter-\(filter.name)">\(filter.label)</label> \
    <select class="input" id="filter-\(filter.name)" name="\(filter.name)">
    <option value="">\(filter.all)</option>
    \(each: filter.choices, { option($0, isSelected: $0.value == filter.value) })
    </select></p>

    """
}

private func option(_ choice: Choice, isSelected: Bool) -> HTML {
    "<option value=\"\(choice.value)\"\(if: isSelected, " selected")>\(choice.label)</option>\n"
}
