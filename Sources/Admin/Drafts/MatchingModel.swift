import Civic
import Drafts
import Revisions

/// A version beside the one before it, as staff look it over.
struct MatchingModel: Sendable {
    let draft: Draft
    let matching: VersionMatching
    /// Comments that stand on passages of the version before.
    let comments: [PassageID: Int]
    let mayDecide: Bool
    let csrf: String?

    /// One change that staff look at.
    struct Entry: Sendable {
        let change: Revision.Change
        let isSure: Bool
        let isDecided: Bool
        let old: [Passage]
        /// Nil for what is gone.
        let new: Passage?
        /// Passages of the other version that may belong to it, those that do first.
        let candidates: [Passage]
        /// How many of the candidates it belongs to now.
        let chosen: Int
        let comments: Int
    }

    /// What changed; unsure things first, then what was split, joined or taken out.
    var entries: [Entry] {
        let revision = matching.revision
        let news = matching.new.indices.filter {
            revision.change(ofNew: $0) != .same || !revision.isSure(ofNew: $0)
        }
        let gone = matching.old.indices.filter { revision.successors[$0].isEmpty }
        return (news.map(entry(ofNew:)) + gone.map(entry(ofGone:)))
            .enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
    }

    /// Passages that say the same as before.
    var unchanged: Int {
        matching.new.indices.count {
            matching.revision.change(ofNew: $0) == .same && matching.revision.isSure(ofNew: $0)
        }
    }

    /// How many comments would stay with their passage, go to another, or stay where they were.
    var forecast: (kept: Int, moved: Int, orphaned: Int) {
        var (kept, moved, orphaned) = (0, 0, 0)
        for (index, passage) in matching.old.enumerated() {
            let count = comments[passage.id] ?? 0
            guard let link = matching.revision.successors[index].first else {
                orphaned += count
                continue
            }
            if matching.new[link.new].id == passage.id { kept += count } else { moved += count }
        }
        return (kept, moved, orphaned)
    }

    private func rank(_ entry: Entry, _ place: Int) -> (Int, Int) {
        if !entry.isSure { return (0, place) }
        switch entry.change {
        case .split, .joined: return (1, place)
        case .gone: return (2, place)
        case .new: return (3, place)
        case .changed, .moved, .same: return (4, place)
        }
    }

    private func entry(ofNew index: Int) -> Entry {
        let revision = matching.revision
        let origins = revision.origins[index].map(\.old)
        let near = revision.nearMisses.filter { $0.new == index }.map(\.old)
        let candidates = origins + around(near, index, in: matching.old).filter { !origins.contains($0) }
        return Entry(
            change: revision.change(ofNew: index), isSure: revision.isSure(ofNew: index),
            isDecided: matching.isDecided(ofNew: index), old: origins.map { matching.old[$0] },
            new: matching.new[index], candidates: candidates.map { matching.old[$0] }, chosen: origins.count,
            comments: origins.reduce(0) { $0 + (comments[matching.old[$1].id] ?? 0) })
    }

    private func entry(ofGone index: Int) -> Entry {
        let near = matching.revision.nearMisses.filter { $0.old == index }.map(\.new)
        let passage = matching.old[index]
        return Entry(
            change: .gone, isSure: matching.revision.isSure(ofOld: index),
            isDecided: matching.isDecided(ofOld: index), old: [passage], new: nil,
            candidates: around(near, index, in: matching.new).map { matching.new[$0] }, chosen: 0,
            comments: comments[passage.id] ?? 0)
    }

    /// Passages that are alike, and those at about the same place.
    private func around(_ near: [Int], _ index: Int, in passages: [Passage]) -> [Int] {
        let place = passages.isEmpty ? 0 : min(index, passages.count - 1)
        let beside = (place - 1...place + 1).filter { passages.indices.contains($0) }
        var found: [Int] = []
        for candidate in near.prefix(4) + beside where !found.contains(candidate) { found.append(candidate) }
        return found
    }
}
