/// What the parameters of a staff route name, which tells whose consultation it is about.
public enum StaffReach: Sendable, Equatable {
    /// The person's own account.
    case own
    /// The whole site: needs a role that counts for all consultations.
    case site
    /// Lists and forms that hold nothing but what the person may see there; their handlers see to it.
    case narrowed
    /// The thing that the parameter at this place names.
    case thing(StaffThing, at: Int = 0)

    /// As the route table prints it.
    public var name: String {
        switch self {
        case .own: "own"
        case .site: "site"
        case .narrowed: "narrowed"
        case .thing(let thing, let place): "\(thing.rawValue):\(place)"
        }
    }
}

/// A kind of thing that belongs to one consultation and is named by addresses of staff pages.
public enum StaffThing: String, Sendable, CaseIterable {
    case consultation, draft, comment, idea, appeal
}
