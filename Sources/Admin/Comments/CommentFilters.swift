import Civic
import HTML
import Pages

/// The filters above the staff list of comments.
func commentFilters(_ query: CommentQuery, drafts: [Choice], _ phrases: Phrases) -> HTML {
    let selects = [
        FilterChoice(
            name: "draft", label: phrases("admin.filter.draft"), all: phrases("admin.filter.all"),
            value: query.draft?.rawValue ?? "", choices: drafts),
        FilterChoice(
            name: "stance", label: phrases("admin.filter.stance"), all: phrases("admin.filter.all"),
            value: query.stance?.rawValue ?? "", choices: stanceChoices(phrases)),
        stateFilter(query.state, phrases),
    ]
    let search = FormField("text", label: phrases("admin.filter.text"), value: query.text)
    let filters = filterForm(
        to: AdminAddresses.comments(), selects, search: search, submit: phrases("admin.filter.submit"))
    return "\(filters)\(query.passage.map { passageNote($0, phrases) })"
}

/// The filter by state, shared by comments and ideas.
func stateFilter(_ state: PublicationState?, _ phrases: Phrases) -> FilterChoice {
    FilterChoice(
        name: "state", label: phrases("admin.filter.state"), all: phrases("admin.filter.all"),
        value: state?.rawValue ?? "",
        choices: PublicationState.allCases.map { Choice($0.rawValue, phrases(TextKey("admin.state", $0))) })
}

private func passageNote(_ passage: PassageID, _ phrases: Phrases) -> HTML {
    """
    <p>\(phrases("admin.filter.one_passage", ["id": "\(passage)"])) \
    <a href="\(url: AdminAddresses.comments())">\(phrases("admin.filter.clear"))</a></p>
    """
}
