import Civic
import Documents

/// What staff do to a passage of an unpublished version.
public enum Correction: Sendable, Equatable {
    case up(PassageID)
    case down(PassageID)
    /// To stand before another one.
    case move(PassageID, before: PassageID)
    /// With the passage before it, which stays.
    case join(PassageID)
    /// Into these texts; the first stays the passage.
    case split(PassageID, [String])
    case rewrite(PassageID, Wording)
    /// What the import was unsure of is right.
    case check(PassageID)
    case drop(PassageID)
    /// A line of the source that stands in no passage becomes one.
    case restore(DroppedLine)
    /// A passage that staff dropped comes back behind what stood before it, or where its lines belong.
    case bringBack(Manuscript.Entry, after: PassageID?)

    /// As the journal has it; names a sentence below `admin.correction.acts`.
    public enum Name: String, Sendable, CaseIterable {
        case up, down, move, join, split, rewrite, check, drop, restore
    }

    public var name: Name {
        switch self {
        case .up: .up
        case .down: .down
        case .move: .move
        case .join: .join
        case .split: .split
        case .rewrite: .rewrite
        case .check: .check
        case .drop: .drop
        case .restore, .bringBack: .restore
        }
    }

    /// Nil for a line, which is no passage yet.
    public var passage: PassageID? {
        switch self {
        case .up(let id), .down(let id), .move(let id, _), .join(let id), .split(let id, _),
            .rewrite(let id, _),
            .check(let id), .drop(let id):
            id
        case .bringBack(let entry, _): entry.id
        case .restore: nil
        }
    }

    /// How many new passages it makes.
    public var newPassages: Int {
        switch self {
        case .split(_, let texts): max(texts.count - 1, 0)
        case .restore: 1
        default: 0
        }
    }
}

extension Manuscript {
    /// Does what staff want.
    ///
    /// - Parameter ids: of the passages that it makes.
    /// - Returns: the steps that take it back, in their order; empty where there is nothing to do, as for the first
    ///   passage that shall go up.
    mutating func correct(_ correction: Correction, new ids: [PassageID] = []) throws -> [Step] {
        let steps = try steps(of: correction, new: ids)
        guard !steps.isEmpty else { return [] }
        let before = chapters
        let back = try steps.map { try take($0) }
        return Array(back.reversed()) + followHeadings(since: before, takesNew: true)
    }

    private func steps(of correction: Correction, new ids: [PassageID]) throws -> [Step] {
        if let id = correction.passage, self[id] == nil {
            guard case .bringBack = correction else { throw PassageIsGone(id: id) }
        }
        switch correction {
        case .up(let id): return moving(id, by: -1)
        case .down(let id): return moving(id, by: 1)
        case .move(let id, let target): return try moving(id, before: target)
        case .join(let id): return joining(id)
        case .split(let id, let texts): return splitting(id, texts, ids)
        case .rewrite(let id, let wording):
            return changing(id) { entry in
                let reworded = entry.reworded(wording)
                guard reworded != entry else { return }
                entry = reworded
                entry.isChecked = true
            }
        case .check(let id): return changing(id) { $0.isChecked = true }
        case .drop(let id): return [.remove(id)]
        case .restore(let line): return restoring(line, ids)
        case .bringBack(let entry, let before):
            if self[entry.id] != nil { return [] }
            let isThere = before.map { self[$0] != nil } ?? entry.lines.isEmpty
            return [.insert(entry, after: isThere ? before : predecessor(ofLine: entry.lines.first ?? 0))]
        }
    }

    private func moving(_ id: PassageID, by step: Int) -> [Step] {
        guard let place = index(of: id), entries.indices.contains(place + step) else { return [] }
        return [.move(id, after: step > 0 ? entries[place + 1].id : place > 1 ? entries[place - 2].id : nil)]
    }

    private func moving(_ id: PassageID, before target: PassageID) throws -> [Step] {
        guard self[target] != nil else { throw PassageIsGone(id: target) }
        let before = predecessor(of: target)
        return target == id || before == id ? [] : [.move(id, after: before)]
    }

    private func joining(_ id: PassageID) -> [Step] {
        guard let place = index(of: id), place > 0 else { return [] }
        var whole = entries[place - 1]
        let part = entries[place]
        whole.text = Self.joined(whole, part)
        whole.label =
            entries[place - 1].reworded(Wording(kind: whole.kind, level: whole.level, text: whole.text)).label
        whole.lines = Set(whole.lines + part.lines).sorted()
        whole.confidence = [whole.confidence, part.confidence].compactMap(\.self).min()
        whole.isChecked = whole.isChecked && part.isChecked
        return [.remove(id), .replace(whole)]
    }

    /// Sentences go on, words of Latin letters with a space; entries and rows stay lines.
    private static func joined(_ first: Entry, _ second: Entry) -> String {
        if first.kind == .table || first.kind == .item { return first.text + "\n" + second.text }
        let isLatin = [first.text.last, second.text.first].allSatisfy { $0?.isASCII == true }
        return first.text + (isLatin ? " " : "") + second.text
    }

    private func splitting(_ id: PassageID, _ texts: [String], _ ids: [PassageID]) -> [Step] {
        guard let old = self[id], texts.count > 1, ids.count == texts.count - 1 else { return [] }
        let kind = old.kind == .heading ? Passage.Kind.paragraph : old.kind
        let level = old.kind == .heading ? 0 : old.level
        var steps = [
            Step.replace(
                old.reworded(Wording(kind: old.kind, level: old.level, text: texts[0], page: old.page)))
        ]
        var before = id
        for (new, text) in zip(ids, texts.dropFirst()) {
            let part = Entry(
                id: new, kind: kind, level: level, label: Wording.label(of: text, kind, level: level),
                text: text,
                page: old.page, lines: old.lines, confidence: old.confidence, isChecked: old.isChecked)
            steps.append(.insert(part, after: before))
            before = new
        }
        return steps
    }

    private func changing(_ id: PassageID, _ change: (inout Entry) -> Void) -> [Step] {
        guard let old = self[id] else { return [] }
        var new = old
        change(&new)
        return new == old ? [] : [.replace(new)]
    }

    private func restoring(_ line: DroppedLine, _ ids: [PassageID]) -> [Step] {
        let text = Wording.cleaned(line.text, .paragraph)
        guard let id = ids.first, !text.isEmpty, !entries.contains(where: { $0.lines.contains(line.line) })
        else { return [] }
        let entry = Entry(
            id: id, kind: .paragraph, text: text, lines: [line.line], confidence: .sure, isChecked: true)
        return [.insert(entry, after: predecessor(ofLine: line.line))]
    }

    /// The passage whose lines end nearest before a line of the source; nil: it stands before all.
    public func predecessor(ofLine line: Int) -> PassageID? {
        let ends = entries.compactMap { entry in entry.lines.last.map { (end: $0, id: entry.id) } }
        return ends.filter { $0.end < line }.max { $0.end < $1.end }?.id
    }
}
