/// What a part points at (ECMA-376 part 2, 9.3): other parts of the archive by an id and a kind.
struct Relationships {
    struct Target {
        /// The last step of the kind's address: the two editions of the standard differ before it.
        let kind: Substring
        /// The name of the part in the archive.
        let name: String
    }

    private(set) var byID: [String: Target] = [:]

    /// - Parameter part: whose relationships; empty for those of the archive itself.
    init(of part: String, in archive: WorkbookArchive) throws(TableProblem) {
        let folder = part.contains("/") ? String(part[...(part.lastIndex(of: "/") ?? part.startIndex)]) : ""
        let name = part.dropFirst(folder.count)
        guard let reader = try PartReader(archive, "\(folder)_rels/\(name).rels") else { return }
        while let event = try reader.next() {
            guard case .start("Relationship") = event else { continue }
            let attributes = reader.attributes()
            // Outside targets are never followed.
            guard attributes["TargetMode"] != "External", let id = attributes["Id"],
                let kind = attributes["Type"]?.split(separator: "/").last, let target = attributes["Target"]
            else { continue }
            byID[id] = Target(kind: kind, name: Self.resolved(target, folder: folder))
        }
    }

    func first(_ kind: String) -> String? { byID.values.first { $0.kind == kind }?.name }

    /// Absolute from the archive's root or relative to the part's folder; `..` goes up.
    private static func resolved(_ target: String, folder: String) -> String {
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
