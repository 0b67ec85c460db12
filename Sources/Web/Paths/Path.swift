/// An address with typed parameters: registers a route and prints the links to it.
///
/// ```swift
/// static let passage = Path("/drafts/{slug}/passages/{id}", Slug.self, Int64.self)
/// passage(slug, 7)  // "/drafts/dx/passages/7"
/// ```
public struct Path<each Parameter: PathParameter>: Sendable {
    public let pattern: PathPattern

    /// Ties the placeholders, in order, to their types; another number of types is a programming error.
    public init(_ pattern: String, _ types: repeat (each Parameter).Type) {
        self.pattern = PathPattern(pattern)
        var count = 0
        for _ in repeat each types { count += 1 }
        precondition(count == self.pattern.parameterCount, "parameters and types differ in \(pattern)")
    }

    /// Prints the path with these values, percent-encoded.
    public func callAsFunction(_ values: repeat each Parameter) -> String {
        var printed: [String] = []
        for value in repeat each values { printed.append(PercentEncoding.encode(value.pathSegment)) }
        var rest = printed[...]
        return pattern.segments.reduce(into: "") { path, segment in
            switch segment {
            case .literal(let text): path += "/" + text
            case .parameter: path += "/" + (rest.popFirst() ?? "")
            }
        }.orRoot
    }

    /// Reads the raw parameters a router found; nil when one has the wrong form, which means not found.
    public func parse(_ raw: [String]) -> (repeat each Parameter)? {
        var rest = raw[...]
        do {
            let values = (repeat try Self.next(&rest, as: (each Parameter).self))
            return rest.isEmpty ? values : nil
        } catch {
            return nil
        }
    }

    private struct WrongForm: Error {}

    private static func next<Value: PathParameter>(
        _ rest: inout ArraySlice<String>, as type: Value.Type
    ) throws -> Value {
        guard let text = rest.popFirst(), let value = Value(pathSegment: text) else { throw WrongForm() }
        return value
    }
}

extension String {
    fileprivate var orRoot: String { isEmpty ? "/" : self }
}
