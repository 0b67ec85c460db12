import Accounts
import Civic

/// Says in words what members may do where.
struct RightsText: Sendable {
    private let consultations: [ConsultationID: Consultation]
    private let phrases: Phrases

    init(_ visit: Visit) async throws {
        let all = try await ConsultationStore(visit.database).all()
        self.init(all, visit.phrases)
    }

    init(_ consultations: [Consultation], _ phrases: Phrases) {
        self.consultations = Dictionary(consultations.map { ($0.id, $0) }) { first, _ in first }
        self.phrases = phrases
    }

    /// One line for each grant, and the section.
    func text(of member: StaffMember) -> [String] {
        let grants = member.grants.map { grant in
            let place =
                grant.consultation.map { consultations[$0]?.title ?? "" } ?? phrases("access.rights.all")
            return phrases(
                "access.rights.line", ["role": phrases(TextKey("access.role", grant.role)), "place": place])
        }
        let section = member.section.map { phrases("access.rights.section_line", ["section": $0]) }
        return grants + (section.map { [$0] } ?? [])
    }
}
