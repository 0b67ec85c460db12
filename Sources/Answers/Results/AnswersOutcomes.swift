import Civic
import Postgres

/// Tells other features what the city answered, in numbers and post by post.
public struct AnswersOutcomes: Outcomes, Answered {
    public init() {}

    public func outcomes(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Outcome] {
        let store = OutcomeStore(database)
        let results = try await store.published(consultations)
        guard !results.isEmpty else { return [:] }
        let known = try await publicConsultations(results.map(\.consultationID), in: database)
        let counts = try await store.counts(results.map(\.consultationID))
        let outcomes = results.compactMap { result in
            known[result.consultationID].map {
                (result.consultationID, result.outcome(of: $0, counts[result.consultationID] ?? []))
            }
        }
        return Dictionary(uniqueKeysWithValues: outcomes)
    }

    public func expectedDates(
        of consultations: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Instant] {
        let expected = try await OutcomeStore(database).expected(consultations)
        guard !expected.isEmpty else { return [:] }
        let known = try await publicConsultations(expected.map(\.consultationID), in: database)
        let visible = expected.filter { known[$0.consultationID] != nil }
        return Dictionary(uniqueKeysWithValues: visible.map { ($0.consultationID, $0.expectedAt) })
    }

    public func items(
        for subjects: [Subject], ports: Ports, in database: any Queryable
    ) async throws -> [Subject: [AnsweredItem]] {
        try await items(for: subjects, in: database) { items in
            try await AnswerDetails.load(items, ports, in: database)
        }
    }

    /// The same with what is said of each item beside its number and category.
    func items(
        for subjects: [Subject], in database: any Queryable,
        with details: ([OpinionItemID]) async throws -> AnswerDetails
    ) async throws -> [Subject: [AnsweredItem]] {
        guard !subjects.isEmpty else { return [:] }
        let found = try await OutcomeStore(database).items(for: subjects)
        guard !found.isEmpty else { return [:] }
        let known = try await publicConsultations(found.map(\.consultationID), in: database)
        let visible = found.filter { known[$0.consultationID] != nil }
        let details = try await details(Array(Set(visible.map(\.item))))
        return Dictionary(grouping: visible, by: \.subject).mapValues { items in
            items.compactMap { item in known[item.consultationID].map { item.answered(in: $0, details) } }
        }
    }

    private func publicConsultations(
        _ ids: [ConsultationID], in database: any Queryable
    ) async throws -> [ConsultationID: Consultation] {
        let found = try await ConsultationStore(database).find(Array(Set(ids)))
        let visible = found.filter { $0.isVisible(to: .visitor) }
        return Dictionary(uniqueKeysWithValues: visible.map { ($0.id, $0) })
    }
}

extension PublishedResult {
    fileprivate func outcome(of consultation: Consultation, _ counts: [CategoryCount]) -> Outcome {
        Outcome(
            path: Addresses.answers(consultation.slug), publishedAt: publishedAt, people: people,
            submissions: submissions, items: counts.map(\.items).reduce(0, +),
            categories: counts.map(\.category))
    }
}

extension AnsweredSubject {
    fileprivate func answered(in consultation: Consultation, _ details: AnswerDetails) -> AnsweredItem {
        AnsweredItem(
            number: number, path: AnswersAddress.item(number, of: consultation.slug), category: category,
            answer: details.answers[item] ?? "", quotes: quotes, changes: details.changes[item] ?? [])
    }
}
