import Postgres

/// What came of consultations: the city's published answers in numbers. Filled by Answers.
public protocol Outcomes: Sendable {
    /// The published results of these consultations; those without one are missing.
    func outcomes(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Outcome]

    /// The whole published table of a consultation; nil before the publication.
    func table(
        of consultation: Consultation, ports: Ports, in database: any Queryable
    ) async throws -> AnswerSheet?

    /// When residents may expect results that are not published yet, where staff named a day.
    func expectedDates(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Instant]
}

/// The published result of one consultation in numbers. None of them need be above zero.
public struct Outcome: Sendable, Equatable {
    /// What the city did with an opinion, and how often.
    public struct Category: Sendable, Equatable {
        public let code: String
        /// In the city's own language.
        public let label: String
        public let explanation: String
        /// Items in it; zero is shown too.
        public let items: Int

        public init(code: String, label: String, explanation: String = "", items: Int) {
            self.code = code
            self.label = label
            self.explanation = explanation
            self.items = items
        }
    }

    /// Address of the result on the public listener.
    public let path: String
    public let publishedAt: Instant
    /// How many people said something.
    public let people: Int
    /// How many comments and ideas they sent.
    public let submissions: Int
    /// How many points the city answered.
    public let items: Int
    /// In the order in which they are shown.
    public let categories: [Category]

    public init(
        path: String, publishedAt: Instant, people: Int, submissions: Int, items: Int,
        categories: [Category] = []
    ) {
        self.path = path
        self.publishedAt = publishedAt
        self.people = people
        self.submissions = submissions
        self.items = items
        self.categories = categories
    }
}

/// Where nothing is answered: a site without Answers.
public struct NoOutcomes: Outcomes, Answered {
    public init() {}

    public func outcomes(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Outcome] { [:] }

    public func expectedDates(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Instant] { [:] }

    public func items(
        for subjects: [Subject], ports: Ports, in database: any Queryable
    ) async throws -> [Subject: [AnsweredItem]] { [:] }

    public func table(
        of consultation: Consultation, ports: Ports, in database: any Queryable
    ) async throws -> AnswerSheet? { nil }
}
