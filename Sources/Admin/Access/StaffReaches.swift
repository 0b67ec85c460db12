import Civic

/// What the parameters of each staff address name, so that a role counts where it was given and nowhere else.
///
/// Whatever is added below an address that stands here is guarded with it. An address that stands nowhere is open
/// only to those whose role counts for all consultations, and a test asks for its line.
enum StaffReaches {
    /// Whole addresses with their method.
    private static let addresses: [String: StaffReach] = [
        "GET /": .narrowed,
        "GET /style": .narrowed,
        "GET /moderation": .narrowed,
        // What is chosen stands in the form; QueueRound and UndoDecisions leave what may not be decided on.
        "GET /moderation/queue": .narrowed,
        "POST /moderation/queue": .narrowed,
        "POST /moderation/queue/undo": .narrowed,
        "GET /moderation/appeals": .narrowed,
        "GET /moderation/modes": .narrowed,
        "POST /moderation/modes": .site,
        "GET /ideas": .narrowed,
        "GET /consultations": .narrowed,
        "POST /consultations": .site,
        "GET /consultations/new": .site,
        "GET /drafts": .narrowed,
        // The consultation stands in the form; UploadDesk looks whether it may be used.
        "POST /drafts": .narrowed,
        "GET /answers": .narrowed,
        "GET /exports": .narrowed,
        // The draft stands in the query; ExportDesk looks whether it may be read.
        "GET /exports/comments.csv": .narrowed,
        "GET /exports/comments.json": .narrowed,
        "GET /exports/comments.xlsx": .narrowed,
        "GET /exports/columns": .narrowed,
        "GET /exports/codes.csv": .narrowed,
        "GET /voices": .narrowed,
        "GET /embedding": .narrowed,
    ]

    /// Addresses with everything below them.
    private static let places: [(path: String, reach: StaffReach)] = [
        ("/login", .own),
        ("/profile", .own),
        ("/settings", .site),
        ("/audit", .site),
        ("/audit.csv", .site),
        ("/people", .site),
        ("/exports/people", .site),
        ("/exports/consultations/{slug}", .thing(.consultation)),
        ("/voices/{id}", .thing(.comment)),
        ("/moderation/comments/{id}", .thing(.comment)),
        ("/moderation/appeals/{id}", .thing(.appeal)),
        ("/moderation/modes/{slug}", .thing(.consultation)),
        ("/moderation/people", .site),
        ("/moderation/words", .site),
        ("/ideas/{id}", .thing(.idea)),
        ("/consultations/{slug}", .thing(.consultation)),
        ("/drafts/{slug}", .thing(.draft)),
        ("/answers/{consultation}", .thing(.consultation)),
    ]

    static func declare(_ routes: [SiteRoute]) -> [SiteRoute] {
        routes.map { $0.reaching(reach(of: $0)) }
    }

    private static func reach(of route: SiteRoute) -> StaffReach? {
        let pattern = route.pattern.description
        if let found = addresses["\(route.method.rawValue) \(pattern)"] { return found }
        return places.first { pattern == $0.path || pattern.hasPrefix($0.path + "/") }?.reach
    }
}
