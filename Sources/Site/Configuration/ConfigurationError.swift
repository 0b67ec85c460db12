/// What is wrong with the configuration, variable by variable; never with values.
public struct ConfigurationError: Error, CustomStringConvertible, Equatable {
    public let problems: [String]

    public init(_ problems: [String]) {
        self.problems = problems
    }

    public var description: String {
        problems.joined(separator: "\n")
    }
}
