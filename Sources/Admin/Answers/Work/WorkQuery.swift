import Answers
import Civic
import Postgres
import Web

/// What the list of items shows, as its address and its forms carry it.
struct WorkQuery: Sendable {
    let section: String
    let state: OpinionItem.State?
    /// Only items whose answer is late.
    let isLate: Bool
    let text: String

    init(_ form: Form) {
        section = WrittenText(form["section"] ?? "", keepsLines: false).text
        state = form["state"].flatMap(OpinionItem.State.init(rawValue:))
        isLate = form["due"] == "late"
        text = WrittenText(form["text"] ?? "", keepsLines: false).text
    }

    private init(section: String, state: OpinionItem.State?, isLate: Bool) {
        self.section = section
        self.state = state
        self.isLate = isLate
        text = ""
    }

    /// The address of the items of a section in a state.
    static func path(
        _ slug: Slug, section: String = "", state: OpinionItem.State? = nil, isLate: Bool = false
    ) -> String {
        WorkQuery(section: section, state: state, isLate: isLate).path(slug)
    }

    /// The fields that are set.
    var fields: [(String, String)] {
        [
            ("section", section), ("state", state?.rawValue ?? ""), ("due", isLate ? "late" : ""),
            ("text", text),
        ].filter { !$0.1.isEmpty }
    }

    func path(_ slug: Slug) -> String { address(AdminAddresses.answerItems(slug), fields) }

    func shows(_ item: OpinionItem, today: CivilDate) -> Bool {
        (section.isEmpty || item.section == section) && (state == nil || item.state == state)
            && (!isLate || item.isOverdue(on: today))
            && (text.isEmpty || item.summary.contains(text) || item.answer.contains(text))
    }
}
