import Postgres

/// How many opinions came over time. Filled by Discussion (comments, voices from paper) and Ideas.
public protocol ParticipationHistory: Sendable {
    func history(_ wanted: WantedHistory, in database: any Queryable) async throws -> [HistoryCount]
}

/// Who said something, as far as a chart tells people apart.
public enum ParticipationGroup: String, Sendable, CaseIterable, SQLDecodable {
    case resident, pupil
    /// What staff entered from paper and meetings.
    case paper
}

/// Which stretch of time is counted, and in which steps.
public struct WantedHistory: Sendable {
    public enum Step: String, Sendable, CaseIterable {
        case day, week

        /// As PostgreSQL's date_trunc names it.
        public var name: String { rawValue }
        public var days: Int { self == .day ? 1 : 7 }
    }

    /// Nil for all consultations together.
    public var consultation: ConsultationID?
    /// The first day that counts, in Japan; a Monday where weeks are counted.
    public var since: CivilDate
    public var step: Step
    /// Accounts of pupils, which only Accounts knows.
    public var pupils: [AccountID]

    public init(
        consultation: ConsultationID? = nil, since: CivilDate, step: Step, pupils: [AccountID] = []
    ) {
        self.consultation = consultation
        self.since = since
        self.step = step
        self.pupils = pupils
    }
}

/// So many opinions of a group in one step of time, in one consultation.
public struct HistoryCount: Sendable, Equatable, RowDecodable {
    public let consultation: ConsultationID
    /// The first day of the step.
    public let start: CivilDate
    public let group: ParticipationGroup
    public let posts: Int

    public init(consultation: ConsultationID, start: CivilDate, group: ParticipationGroup, posts: Int) {
        self.consultation = consultation
        self.start = start
        self.group = group
        self.posts = posts
    }

    public init(_ row: Row) throws {
        self.init(
            consultation: try row.decode("consultation_id"), start: try row.decode("start"),
            group: try row.decode("who"), posts: try row.decode("posts"))
    }
}

extension Ports {
    /// What all features count, not yet added up.
    public func history(_ wanted: WantedHistory, in database: any Queryable) async throws -> [HistoryCount] {
        var counts: [HistoryCount] = []
        for source in histories { counts += try await source.history(wanted, in: database) }
        return counts
    }
}
