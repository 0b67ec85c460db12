import Civic

/// What readers and authors can do about moderation: report, appeal, read how often the rules were applied.
public struct ModerationFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Addresses.commentReport, .anyone, ReportContent.commentForm),
            .post(Addresses.commentReport, .anyone, limit: .reporting, ReportContent.comment),
            .get(Addresses.ideaReport, .anyone, ReportContent.ideaForm),
            .post(Addresses.ideaReport, .anyone, limit: .reporting, ReportContent.idea),
            .get(ModerationAddresses.reportThanks, .anyone, ReportContent.thanks),
            .get(ModerationAddresses.appeal, .resident, WriteAppeal.page),
            .post(ModerationAddresses.appeal, .resident, WriteAppeal.act),
            .get(Addresses.decisions, .anyone, shared: true, ShowDecisions.page),
        ]
    }
}
