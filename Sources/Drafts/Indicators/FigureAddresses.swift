import Civic
import Web

/// The public addresses of a draft's indicators and of its roadmap.
public enum FigureAddresses {
    public static let kpis = Path("/drafts/{slug}/kpi", Slug.self)
    public static let kpiTable = Path("/drafts/{slug}/kpi.csv", Slug.self)
    public static let roadmap = Path("/drafts/{slug}/roadmap", Slug.self)
    public static let roadmapTable = Path("/drafts/{slug}/roadmap.csv", Slug.self)
}
