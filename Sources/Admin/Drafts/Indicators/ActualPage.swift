import Civic
import Drafts
import HTML
import Pages

/// The numbers of an indicator by year, with the form of one of them and what was corrected before.
struct ActualPage: Sendable {
    let draft: Draft
    let indicator: Indicator
    /// The last first.
    let former: [FormerActual]
    let csrf: String?
    /// The number that the form corrects; nil for a new one.
    var edited: KPIActual?
    /// The revision that a form sent again carries.
    var revision: Int?
    /// The form as it was typed, when it was refused or somebody else was faster.
    var refused: RefusedForm?
    /// The year whose number somebody else entered since the form was opened.
    var collided: FiscalYear?
    /// Whether to ask if a total is really smaller than one before it.
    var asksAgain = false

    init(draft: Draft, indicator: Indicator, former: [FormerActual], csrf: String?) {
        self.draft = draft
        self.indicator = indicator
        self.former = former
        self.csrf = csrf
    }

    func actual(_ year: Int) -> KPIActual? { indicator.actuals.first { $0.year.year == year } }

    func render(_ phrases: Phrases) -> Page {
        Page(
            indicator.kpi.name, in: .japanese, width: .wide,
            trail: [
                Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
                Crumb(phrases("admin.kpi.title"), AdminAddresses.draftKPIs(draft.slug)),
            ],
            header: """
                <h1\(contentLanguage(.japanese, phrases))>\(indicator.kpi.name)</h1>
                """,
            content: """
                <p>\(progressBadge(indicator.progress, phrases)) \(progressWords(indicator, phrases))</p>
                \(plan(phrases))
                \(collided.map { collisionNotice($0, phrases) })
                \(form(phrases))
                \(numbers(phrases))
                \(if: !former.isEmpty, corrections(phrases))
                """)
    }

    private func plan(_ phrases: Phrases) -> HTML {
        let kpi = indicator.kpi
        return descriptionList([
            (phrases("indicators.kpi.baseline"), planned(kpi.baseline, kpi.unit, phrases)),
            (phrases("indicators.measure.target"), planned(indicator.target, kpi.unit, phrases)),
            (
                phrases("indicators.kpi.kind"),
                HTML(text: kpi.kind.map { phrases(TextKey("indicators.kind", $0)) } ?? "－")
            ),
        ])
    }

    private func collisionNotice(_ year: FiscalYear, _ phrases: Phrases) -> HTML {
        let there = actual(year.year)
        return noticeBanner(
            phrases("admin.kpi.collision"), .warning,
            """
            <p>\(phrases("admin.kpi.collision_actual", ["year": phrases.fiscalYear(year)])) \
            \(amount(there?.value, indicator.kpi.unit, phrases)) \(there?.note ?? "")</p>
            """)
    }

    private func numbers(_ phrases: Phrases) -> HTML {
        guard !indicator.actuals.isEmpty else { return emptyState(phrases("admin.kpi.no_actuals")) }
        let columns = [
            phrases("indicators.kpi.year"), phrases("indicators.measure.actual"), phrases("admin.kpi.note"),
            phrases("admin.kpi.source"), phrases("admin.kpi.recorded"), phrases("admin.drafts.links"),
        ]
        return dataTable(
            caption: phrases("admin.kpi.actuals"), columns: columns,
            rows: indicator.actuals.map { cells($0, phrases) + [acts($0, phrases)] })
    }

    private func cells(_ actual: KPIActual, _ phrases: Phrases) -> [HTML] {
        [
            HTML(text: phrases.fiscalYear(actual.year)),
            """
            \(amount(actual.value, indicator.kpi.unit, phrases))\
            \(if: actual.isProvisional, " \(statusBadge(phrases("admin.kpi.provisional"), .warning))")
            """,
            "<span\(contentLanguage(.japanese, phrases))>\(actual.note)</span>",
            "<span\(contentLanguage(.japanese, phrases))>\(actual.source)</span>",
            timeStamp(actual.recordedAt, phrases),
        ]
    }

    private func acts(_ actual: KPIActual, _ phrases: Phrases) -> HTML {
        let path = AdminAddresses.draftKPI(draft.slug, indicator.id)
        let year = String(actual.year.year)
        let removal = postForm(
            to: AdminAddresses.draftActualRemoval(draft.slug, indicator.id), csrf: csrf,
            """
            <input type="hidden" name="year" value="\(year)">\
            <input type="hidden" name="revision" value="\(actual.revision)">\
            \(button(phrases("admin.kpi.take_out"), .quiet))
            """)
        return """
            <a href="\(url: address(path, [("year", year)]))">\(phrases("admin.kpi.correct"))</a> \(removal)
            """
    }

    private func corrections(_ phrases: Phrases) -> HTML {
        let columns = [
            phrases("indicators.kpi.year"), phrases("indicators.measure.actual"), phrases("admin.kpi.note"),
            phrases("admin.kpi.source"), phrases("admin.kpi.recorded"), phrases("admin.kpi.replaced"),
        ]
        let table = dataTable(
            caption: phrases("admin.kpi.former"), columns: columns,
            rows: former.map { cells($0.actual, phrases) + [timeStamp($0.replacedAt, phrases)] })
        return disclosure(phrases("admin.kpi.former"), table)
    }
}
