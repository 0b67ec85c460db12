import Civic
import Drafts
import HTML
import Pages

/// The form of one measure.
struct RoadmapItemPage: Sendable {
    let draft: Draft
    /// Of the newest version, to link to.
    let passages: [Passage]
    /// The last place that a measure can have.
    let places: Int
    let csrf: String?
    /// Nil for a new one.
    var item: RoadmapItem?
    /// The revision that the form carries.
    var revision = 0
    /// The form as it was typed, when it was refused or somebody else was faster.
    var refused: RefusedForm?
    var collision = false

    init(draft: Draft, passages: [Passage], places: Int, csrf: String?) {
        self.draft = draft
        self.passages = passages
        self.places = places
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases(item == nil ? "admin.roadmap.add" : "admin.roadmap.edit"),
            trail: [
                Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
                Crumb(phrases("indicators.roadmap.title"), AdminAddresses.draftRoadmap(draft.slug)),
            ],
            content: """
                \(if: collision, noticeBanner(phrases("admin.kpi.collision"), .warning, there(phrases)))
                \(postForm(to: path, csrf: csrf, style: .stacked, fields(phrases)))
                \(item.map { removal($0, phrases) })
                """)
    }

    private var path: String {
        item.map { AdminAddresses.roadmapItem(draft.slug, $0.id) }
            ?? AdminAddresses.newRoadmapItem(draft.slug)
    }

    /// What the other saved, so that nothing is lost whoever saves next.
    private func there(_ phrases: Phrases) -> HTML {
        let spans = item?.words.spans ?? []
        return """
            <p>\(phrases("admin.kpi.collision_note"))</p><p>\(item?.words.title ?? "")</p>
            <ul>\(each: spans, { "<li>\(spanWords($0, phrases)) \($0.label)</li>" })</ul>
            """
    }

    private func fields(_ phrases: Phrases) -> HTML {
        """
        \(errorSummary(refused, phrases))
        <input type="hidden" name="revision" value="\(revision)">
        \(textField(field("title", "indicators.roadmap.measure", item?.words.title, isRequired: true, phrases), phrases))
        \(textField(field("field", "admin.roadmap.field", item?.words.field, hint: "admin.roadmap.field_hint", phrases), phrases))
        \(selectField(field("passage", "admin.roadmap.passage", item?.words.passage?.pathSegment, hint: "admin.roadmap.passage_hint", phrases), phrases, choices(phrases)))
        \(textField(field("position", "admin.roadmap.position", item.map { String($0.words.position) }, hint: "admin.roadmap.position_hint", phrases), phrases))
        \(each: 1...rows, { span($0, phrases) })
        \(button(phrases("admin.kpi.save")))
        """
    }

    /// Those there are, and two to add, as long as the form takes them.
    private var rows: Int { min(max((item?.words.spans.count ?? 0) + 2, 3), RoadmapForm.spanLimit) }

    private func span(_ place: Int, _ phrases: Phrases) -> HTML {
        let spans = item?.words.spans ?? []
        let span = place <= spans.count ? spans[place - 1] : nil
        let name = "span-\(place)"
        let states = RoadmapSpan.State.allCases.map {
            Choice($0.rawValue, phrases(TextKey("indicators.state", $0)))
        }
        return """
            <fieldset class="figure-fields"><legend>\(phrases("admin.roadmap.span", ["place": String(place)]))</legend>
            \(textField(field("\(name)-from", "admin.roadmap.from", span?.from.map(phrases.fiscalYearName), hint: "admin.roadmap.from_hint", phrases), phrases))
            \(textField(field("\(name)-to", "admin.roadmap.to", span?.to.map(phrases.fiscalYearName), hint: "admin.roadmap.to_hint", phrases), phrases))
            \(selectField(field("\(name)-state", "admin.roadmap.state", span?.state?.rawValue, phrases), phrases, states))
            \(textField(field("\(name)-label", "admin.roadmap.label", span?.label, hint: "admin.roadmap.label_hint", phrases), phrases))
            </fieldset>
            """
    }

    private func choices(_ phrases: Phrases) -> [Choice] {
        passages.map { passage in
            Choice(passage.id.pathSegment, "\(passage.position). \(passage.excerpt)", in: .japanese)
        }
    }

    private func field(
        _ name: String, _ label: TextKey, _ value: String?, hint: TextKey? = nil, isRequired: Bool = false,
        _ phrases: Phrases
    ) -> FormField {
        FormField(
            name, label: phrases(label), hint: hint.map { phrases($0) }, isRequired: isRequired,
            from: refused,
            default: value ?? "")
    }

    private func removal(_ item: RoadmapItem, _ phrases: Phrases) -> HTML {
        let form = postForm(
            to: AdminAddresses.roadmapItemRemoval(draft.slug, item.id), csrf: csrf, style: .stacked,
            """
            <input type="hidden" name="revision" value="\(item.revision)">\
            <p>\(phrases("admin.roadmap.removal_note"))</p>\(button(phrases("admin.kpi.removal"), .danger))
            """)
        return foldedForm(phrases("admin.roadmap.removal_title"), form)
    }
}
