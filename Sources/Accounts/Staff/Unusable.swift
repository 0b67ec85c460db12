extension StaffAccounts {
    /// Why a member of staff cannot be added.
    public enum Unusable: Error, CustomStringConvertible {
        case email, name, rights

        public var description: String {
            switch self {
            case .email: "This is no e-mail address: give one as in moderator@city.example."
            case .name: "The name needs 1 to 40 characters without line breaks."
            case .rights: "Give a role; an admin looks after all consultations, not after single ones."
            }
        }
    }
}
