import Answers
import Civic

/// How a form names an item as it was seen: `12.3`, the id and the version.
enum SeenName {
    static func of(_ seen: TakeSteps.Seen) -> String { "\(seen.id.pathSegment).\(seen.version)" }

    static func seen(_ name: String) -> TakeSteps.Seen? {
        let parts = name.split(separator: ".")
        guard parts.count == 2, let id = OpinionItemID(pathSegment: String(parts[0])),
            let version = Int(parts[1])
        else { return nil }
        return TakeSteps.Seen(id, version: version)
    }
}
