import Civic
import HTML
import Pages
import Web

/// The filters of the staff list of ideas, as its address carries them.
struct IdeaQuery: Sendable {
    let state: PublicationState?
    let text: String
    /// The id the page before ended with.
    let before: IdeaID?

    init(_ query: Form) {
        state = query["state"].flatMap(PublicationState.init(rawValue:))
        text = String((query["text"] ?? "").trimmingSpaces.prefix(100))
        before = query["before"].flatMap(IdeaID.init(pathSegment:))
    }

    /// Address of the list with these filters, from its beginning.
    var address: String {
        Admin.address(AdminAddresses.ideas(), [("state", state?.rawValue ?? ""), ("text", text)])
    }
}

/// The filters above the staff list of ideas.
func ideaFilters(_ query: IdeaQuery, _ phrases: Phrases) -> HTML {
    filterForm(
        to: AdminAddresses.ideas(), [stateFilter(query.state, phrases)],
        search: FormField("text", label: phrases("admin.filter.text"), value: query.text),
        submit: phrases("admin.filter.submit"))
}
