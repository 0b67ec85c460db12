import Civic
import Drafts
import Web

extension AdminAddresses {
    /// The indicators of a draft; `version` in the query names another version than the newest.
    public static let draftKPIs = Path("/drafts/{slug}/kpi", Slug.self)
    /// What one indicator came to by year.
    public static let draftKPI = Path("/drafts/{slug}/kpi/{id}", Slug.self, KPIID.self)
    public static let draftActualRemoval = Path("/drafts/{slug}/kpi/{id}/removal", Slug.self, KPIID.self)
    /// An indicator as one version states it.
    public static let newVersionKPI = Path("/drafts/{slug}/versions/{number}/kpi/new", Slug.self, Int.self)
    public static let versionKPI = Path(
        "/drafts/{slug}/versions/{number}/kpi/{id}", Slug.self, Int.self, KPIID.self)
    public static let versionKPIRemoval = Path(
        "/drafts/{slug}/versions/{number}/kpi/{id}/removal", Slug.self, Int.self, KPIID.self)
    public static let draftRoadmap = Path("/drafts/{slug}/roadmap", Slug.self)
    public static let newRoadmapItem = Path("/drafts/{slug}/roadmap/new", Slug.self)
    public static let roadmapItem = Path("/drafts/{slug}/roadmap/{id}", Slug.self, RoadmapItemID.self)
    public static let roadmapItemRemoval = Path(
        "/drafts/{slug}/roadmap/{id}/removal", Slug.self, RoadmapItemID.self)
}

extension AdminFeature {
    var figureRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.draftKPIs, .staff(.readContributions), KPIDesk.list),
            .get(AdminAddresses.draftKPI, .staff(.editDrafts), ActualDesk.page),
            .post(AdminAddresses.draftKPI, .staff(.editDrafts), ActualDesk.save),
            .post(AdminAddresses.draftActualRemoval, .staff(.editDrafts), ActualDesk.remove),
            .get(AdminAddresses.newVersionKPI, .staff(.editDrafts), KPIDesk.new),
            .post(AdminAddresses.newVersionKPI, .staff(.editDrafts), KPIDesk.add),
            .get(AdminAddresses.versionKPI, .staff(.editDrafts), KPIDesk.form),
            .post(AdminAddresses.versionKPI, .staff(.editDrafts), KPIDesk.save),
            .post(AdminAddresses.versionKPIRemoval, .staff(.editDrafts), KPIDesk.remove),
            .get(AdminAddresses.draftRoadmap, .staff(.readContributions), RoadmapDesk.list),
            .get(AdminAddresses.newRoadmapItem, .staff(.editDrafts), RoadmapDesk.new),
            .post(AdminAddresses.newRoadmapItem, .staff(.editDrafts), RoadmapDesk.add),
            .get(AdminAddresses.roadmapItem, .staff(.editDrafts), RoadmapDesk.form),
            .post(AdminAddresses.roadmapItem, .staff(.editDrafts), RoadmapDesk.save),
            .post(AdminAddresses.roadmapItemRemoval, .staff(.editDrafts), RoadmapDesk.remove),
        ]
    }
}
