import Civic

extension Manuscript {
    /// The smallest changes; each has one that takes it back.
    public enum Step: Sendable, Equatable {
        case insert(Entry, after: PassageID?)
        case remove(PassageID)
        /// The passage of the same id becomes this.
        case replace(Entry)
        case move(PassageID, after: PassageID?)
        case chapter(PassageID, [String])
    }

    /// A step names a passage that is not there.
    struct PassageIsGone: Error {
        let id: PassageID
    }

    /// Takes a step.
    ///
    /// - Returns: the step that takes it back.
    mutating func take(_ step: Step) throws -> Step {
        switch step {
        case .insert(let entry, let before):
            entries.insert(entry, at: try place(after: before))
            return .remove(entry.id)
        case .remove(let id):
            let before = predecessor(of: id)
            return .insert(entries.remove(at: try place(of: id)), after: before)
        case .replace(let entry):
            let place = try place(of: entry.id)
            let old = entries[place]
            entries[place] = entry
            return .replace(old)
        case .move(let id, let before):
            let old = predecessor(of: id)
            let entry = entries.remove(at: try place(of: id))
            entries.insert(entry, at: try place(after: before))
            return .move(id, after: old)
        case .chapter(let id, let chapter):
            let place = try place(of: id)
            let old = entries[place].chapter
            entries[place].chapter = chapter
            return .chapter(id, old)
        }
    }

    /// Takes back what an act did.
    mutating func undo(_ steps: [Step]) throws {
        let before = chapters
        for step in steps {
            if case .chapter = step { continue }
            _ = try take(step)
        }
        _ = followHeadings(since: before, takesNew: false)
        for step in steps {
            if case .chapter = step { _ = try take(step) }
        }
    }

    private func place(of id: PassageID) throws -> Int {
        guard let place = index(of: id) else { throw PassageIsGone(id: id) }
        return place
    }

    private func place(after id: PassageID?) throws -> Int {
        try id.map { try place(of: $0) + 1 } ?? 0
    }
}
