/// The city this installation serves.
public struct City: Sendable, Equatable {
    public let name: String
    /// Whether this is the sample city.
    public let isSample: Bool

    public init(name: String, isSample: Bool = false) {
        self.name = name
        self.isSample = isSample
    }
}
