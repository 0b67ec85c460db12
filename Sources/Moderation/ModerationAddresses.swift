import Civic
import Web

/// The addresses of the public pages of moderation.
public enum ModerationAddresses {
    /// Thanks for a report.
    public static let reportThanks = Path("/reports/thanks")
    /// Where the author of a hidden text says that hiding it was wrong, and reads what came of that.
    public static let appeal = Path("/appeals/{id}", DecisionID.self)
}
