/// A role that counts for all consultations or for one.
public struct StaffGrant: Sendable, Hashable {
    public let role: StaffRole
    /// Nil for all consultations, those to come too.
    public let consultation: ConsultationID?

    public init(_ role: StaffRole, in consultation: ConsultationID? = nil) {
        self.role = role
        self.consultation = consultation
    }
}
