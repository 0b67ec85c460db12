import Civic
import Drafts
import HTML
import Pages

/// The measures of a draft's roadmap in the staff list.
struct RoadmapListPage: Sendable {
    let draft: Draft
    let items: [RoadmapItem]
    let mayEdit: Bool

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("indicators.roadmap.title"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
                Crumb(draft.title, AdminAddresses.drafts(), in: .japanese),
            ],
            content: """
                <p>\(phrases("admin.roadmap.lead"))</p>
                \(items.isEmpty ? emptyState(phrases("admin.roadmap.empty")) : table(phrases))
                \(if: mayEdit, addition(phrases))
                """)
    }

    private func table(_ phrases: Phrases) -> HTML {
        let columns = [
            phrases("admin.roadmap.position"), phrases("admin.roadmap.field"),
            phrases("indicators.roadmap.measure"), phrases("admin.roadmap.spans"),
            phrases("admin.drafts.links"),
        ]
        return dataTable(
            caption: phrases("indicators.roadmap.caption"), columns: columns,
            rows: items.map { cells($0, phrases) })
    }

    private func cells(_ item: RoadmapItem, _ phrases: Phrases) -> [HTML] {
        let language = contentLanguage(.japanese, phrases)
        let path = AdminAddresses.roadmapItem(draft.slug, item.id)
        let edit: HTML = mayEdit ? "<a href=\"\(url: path)\">\(phrases("admin.kpi.correct"))</a>" : .empty
        return [
            HTML(text: phrases.number(item.words.position)), "<span\(language)>\(item.words.field)</span>",
            "<span\(language)>\(item.words.title)</span>",
            "\(each: item.words.spans, { span($0, phrases) })", edit,
        ]
    }

    private func span(_ span: RoadmapSpan, _ phrases: Phrases) -> HTML {
        """
        <p>\(spanWords(span, phrases)) \(span.state.map { phrases(TextKey("indicators.state", $0)) } ?? "") \
        <span\(contentLanguage(.japanese, phrases))>\(span.label)</span></p>
        """
    }

    private func addition(_ phrases: Phrases) -> HTML {
        "<p>\(linkButton(phrases("admin.roadmap.add"), to: AdminAddresses.newRoadmapItem(draft.slug), .secondary))</p>"
    }
}
