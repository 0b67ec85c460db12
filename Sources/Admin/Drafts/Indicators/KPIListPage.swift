import Civic
import Drafts
import HTML
import Pages

/// The indicators of a version in the staff list.
struct KPIListPage: Sendable {
    let draft: Draft
    /// Newest first.
    let versions: [DraftVersion]
    let version: DraftVersion
    let indicators: [Indicator]
    let mayEdit: Bool

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("admin.kpi.title"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
                Crumb(
                    draft.title, AdminAddresses.draftVersion(draft.slug, version.number), in: .japanese),
            ],
            content: """
                <p>\(phrases("admin.kpi.lead"))</p>
                \(versionLinks(phrases))
                \(indicators.isEmpty ? emptyState(phrases("admin.kpi.empty")) : table(phrases))
                \(if: mayEdit, addition(phrases))
                """)
    }

    private func versionLinks(_ phrases: Phrases) -> HTML {
        tabs(
            versions.map { each in
                TabLink(
                    phrases("drafts.version.number", ["number": String(each.number)]),
                    path: address(AdminAddresses.draftKPIs(draft.slug), [("version", String(each.number))]),
                    isCurrent: each.number == version.number)
            }, label: phrases("admin.kpi.versions"), phrases)
    }

    private func table(_ phrases: Phrases) -> HTML {
        let columns = [
            phrases("indicators.kpi.name"), phrases("indicators.kpi.part"),
            phrases("indicators.kpi.baseline"),
            phrases("indicators.measure.target"), phrases("indicators.measure.actual"),
            phrases("indicators.kpi.progress"), phrases("admin.drafts.links"),
        ]
        return dataTable(
            caption: phrases("admin.kpi.caption", ["number": String(version.number)]), columns: columns,
            rows: indicators.map { cells($0, phrases) })
    }

    private func cells(_ indicator: Indicator, _ phrases: Phrases) -> [HTML] {
        let kpi = indicator.kpi
        let language = contentLanguage(.japanese, phrases)
        return [
            "<span\(language)>\(kpi.name)</span>", "<span\(language)>\(kpi.group)</span>",
            planned(kpi.baseline, kpi.unit, phrases), planned(indicator.target, kpi.unit, phrases),
            latest(indicator, phrases), progressBadge(indicator.progress, phrases),
            mayEdit ? acts(indicator, phrases) : .empty,
        ]
    }

    private func latest(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
        guard let latest = indicator.latest else { return amount(nil, "", phrases) }
        return """
            \(amount(latest.value, indicator.kpi.unit, phrases))<br>\(phrases.fiscalYear(latest.year))
            """
    }

    private func acts(_ indicator: Indicator, _ phrases: Phrases) -> HTML {
        let correction = AdminAddresses.versionKPI(draft.slug, version.number, indicator.id)
        return """
            <a href="\(url: AdminAddresses.draftKPI(draft.slug, indicator.id))">\(phrases("admin.kpi.enter"))</a> \
            <a href="\(url: correction)">\(phrases("admin.kpi.correct"))</a>
            """
    }

    private func addition(_ phrases: Phrases) -> HTML {
        let path = AdminAddresses.newVersionKPI(draft.slug, version.number)
        return "<p>\(linkButton(phrases("admin.kpi.add"), to: path, .secondary))</p>"
    }
}
