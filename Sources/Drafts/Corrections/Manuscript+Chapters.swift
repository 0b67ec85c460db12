import Civic

extension Manuscript {
    /// The headings above each passage, from their levels; footnotes stand under none, as in an import.
    var chapters: [PassageID: [String]] {
        var path: [Entry] = []
        var chapters: [PassageID: [String]] = [:]
        for entry in entries {
            if entry.kind == .note { path = [] }
            if entry.kind == .heading { path.removeAll { $0.level >= entry.level } }
            chapters[entry.id] = path.map(\.text)
            if entry.kind == .heading { path.append(entry) }
        }
        return chapters
    }

    /// Gives passages the headings that are above them now, where these changed.
    ///
    /// - Parameters:
    ///   - before: the headings by the levels before the change.
    ///   - takesNew: whether passages that were not there before get theirs too.
    /// - Returns: steps that give back what the import knew better than the levels tell, such as the cover's passages.
    mutating func followHeadings(since before: [PassageID: [String]], takesNew: Bool) -> [Step] {
        var lost: [Step] = []
        let after = chapters
        for index in entries.indices {
            let entry = entries[index]
            guard let new = after[entry.id] else { continue }
            guard let old = before[entry.id] else {
                if takesNew { entries[index].chapter = new }
                continue
            }
            guard old != new else { continue }
            if entry.chapter != old { lost.append(.chapter(entry.id, entry.chapter)) }
            entries[index].chapter = new
        }
        return lost
    }
}
