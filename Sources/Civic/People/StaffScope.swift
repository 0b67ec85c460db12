/// The consultations in which a member of staff may do something.
public enum StaffScope: Sendable, Equatable {
    case all
    case only(Set<ConsultationID>)

    public func contains(_ consultation: ConsultationID) -> Bool {
        switch self {
        case .all: true
        case .only(let ids): ids.contains(consultation)
        }
    }

    /// For the condition of a query; nil where nothing is left out.
    public var ids: [ConsultationID]? {
        switch self {
        case .all: nil
        case .only(let ids): Array(ids)
        }
    }

    /// What is in both.
    public func narrowed(to consultations: [ConsultationID]) -> StaffScope {
        .only(Set(consultations.filter(contains)))
    }
}
