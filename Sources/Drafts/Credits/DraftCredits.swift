import Civic
import Postgres

/// Tells other features what became of single posts.
public struct DraftCredits: Credits {
    public init() {}

    public func credits(
        for subjects: [Subject], in database: any Queryable
    ) async throws -> [Subject: [CreditedChange]] {
        guard !subjects.isEmpty else { return [:] }
        let found = try await CreditStore(database).credited(subjects)
        guard !found.isEmpty else { return [:] }
        let consultations = try await ConsultationStore(database).find(
            Array(Set(found.map(\.consultationID))))
        let visible = Set(consultations.filter { $0.isVisible(to: .visitor) }.map(\.id))
        return Dictionary(grouping: found.filter { visible.contains($0.consultationID) }, by: \.subject)
            .mapValues { $0.map(\.change) }
    }
}
