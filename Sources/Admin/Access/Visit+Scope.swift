import Civic

extension Visit {
    /// Where the signed-in member may do something.
    func scope(of act: StaffAct) -> StaffScope {
        viewer.staff?.scope(of: act) ?? .only([])
    }

    /// The consultations in which the signed-in member may do something, newest first.
    func consultations(for act: StaffAct) async throws -> [Consultation] {
        let scope = scope(of: act)
        return try await ConsultationStore(database).all().filter { scope.contains($0.id) }
    }
}
