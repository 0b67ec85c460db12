import Civic

/// How a form names a post: `comment-12`.
enum PostName {
    static func of(_ subject: Subject) -> String { anchor(subject) }

    /// Reads a name; nil for what can't be answered.
    static func subject(_ name: String) -> Subject? {
        let parts = name.split(separator: "-")
        guard parts.count == 2, let kind = Subject.Kind(rawValue: String(parts[0])), kind != .passage,
            let id = Int64(pathSegment: String(parts[1]))
        else { return nil }
        return Subject(kind, id)
    }
}
