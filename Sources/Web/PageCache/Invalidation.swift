/// Word that something changed, as it travels in a NOTIFY on channel `page_cache`.
public enum Invalidation: Sendable, Equatable {
    case tags(Set<String>)
    case everything

    /// The channel's name.
    public static let channel = "page_cache"

    /// The text for NOTIFY: tags one a line. PostgreSQL takes less than 8,000 bytes (manual, NOTIFY); a
    /// longer list becomes "everything".
    public var payload: String {
        guard case .tags(let tags) = self else { return "*" }
        let text = tags.sorted().joined(separator: "\n")
        return text.utf8.count < 7900 ? text : "*"
    }

    public init(payload: String) {
        self = payload == "*" ? .everything : .tags(Set(payload.split(separator: "\n").map(String.init)))
    }

    func touches(_ tags: Set<String>) -> Bool {
        switch self {
        case .tags(let changed): !changed.isDisjoint(with: tags)
        case .everything: true
        }
    }
}
