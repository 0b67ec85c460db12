import Civic
import Documents
import Drafts
import HTML
import Pages

/// The form of an indicator as one version states it.
struct KPIPage: Sendable {
    let draft: Draft
    let version: DraftVersion
    /// Nil for a new one.
    var stored: StoredKPI?
    /// The revision that the form carries.
    var revision = 0
    /// The form as it was typed, when it was refused or somebody else was faster.
    var refused: RefusedForm?
    /// Whether somebody else saved it since the form was opened.
    var collision = false
    let csrf: String?

    init(draft: Draft, version: DraftVersion, csrf: String?) {
        self.draft = draft
        self.version = version
        self.csrf = csrf
    }

    func render(_ phrases: Phrases) -> Page {
        let list = address(AdminAddresses.draftKPIs(draft.slug), [("version", String(version.number))])
        return Page(
            phrases(stored == nil ? "admin.kpi.add" : "admin.kpi.correct_title"),
            trail: [
                Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
                Crumb(draft.title, AdminAddresses.draftVersion(draft.slug, version.number), in: .japanese),
                Crumb(phrases("admin.kpi.title"), list),
            ],
            content: """
                \(if: version.publishedAt != nil, noticeBanner(phrases("admin.kpi.is_public"), .info))
                \(if: collision, collisionNotice(phrases))
                \(postForm(to: path, csrf: csrf, style: .stacked, fields(phrases)))
                \(if: stored != nil, removal(phrases))
                """)
    }

    private var path: String {
        stored.map { AdminAddresses.versionKPI(draft.slug, version.number, $0.id) }
            ?? AdminAddresses.newVersionKPI(draft.slug, version.number)
    }

    /// What the other saved, so that nothing is lost whoever saves next.
    private func collisionNotice(_ phrases: Phrases) -> HTML {
        guard let kpi = stored?.kpi else { return .empty }
        let parts: [(TextKey, HTML)] = [
            ("indicators.kpi.name", HTML(text: kpi.name)), ("indicators.kpi.unit", HTML(text: kpi.unit)),
            ("indicators.kpi.baseline", planned(kpi.baseline, kpi.unit, phrases)),
            ("indicators.measure.target", planned(kpi.target, kpi.unit, phrases)),
        ]
        return noticeBanner(
            phrases("admin.kpi.collision"), .warning,
            """
            <p>\(phrases("admin.kpi.collision_note"))</p>
            <dl>\(each: parts, { "<dt>\(phrases($0.0))</dt><dd>\($0.1)</dd>" })</dl>
            """)
    }

    private func removal(_ phrases: Phrases) -> HTML {
        guard let stored else { return .empty }
        let form = postForm(
            to: AdminAddresses.versionKPIRemoval(draft.slug, version.number, stored.id), csrf: csrf,
            style: .stacked,
            """
            <input type="hidden" name="revision" value="\(stored.revision)">\
            <p>\(phrases("admin.kpi.removal_note"))</p>\(button(phrases("admin.kpi.removal"), .danger))
            """)
        return foldedForm(phrases("admin.kpi.removal_title"), form)
    }
}
