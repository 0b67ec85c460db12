import HTTPServer

/// One node of the router's trie: the routes that end here and the segments that may follow.
struct RouteTree<Route: Sendable>: Sendable {
    struct Leaf: Sendable {
        let method: Method
        let pattern: PathPattern
        let route: Route
    }

    private(set) var leaves: [Leaf] = []
    private var literals: [String: RouteTree] = [:]
    /// At most one child; held in an array because a struct can't hold itself.
    private var parameter: [RouteTree] = []

    mutating func insert(_ leaf: Leaf, below segments: ArraySlice<PathPattern.Segment>) {
        guard let first = segments.first else { return leaves.append(leaf) }
        switch first {
        case .literal(let text):
            literals[text, default: RouteTree()].insert(leaf, below: segments.dropFirst())
        case .parameter:
            if parameter.isEmpty { parameter.append(RouteTree()) }
            parameter[0].insert(leaf, below: segments.dropFirst())
        }
    }

    /// The leaves of the most specific node that has any: a literal segment goes before a parameter.
    func leaves(
        at path: ArraySlice<String>, parameters: [String] = []
    ) -> (leaves: [Leaf], parameters: [String])? {
        guard let first = path.first else { return leaves.isEmpty ? nil : (leaves, parameters) }
        if let child = literals[first], let found = child.leaves(at: path.dropFirst(), parameters: parameters)
        {
            return found
        }
        return parameter.first?.leaves(at: path.dropFirst(), parameters: parameters + [first])
    }
}
