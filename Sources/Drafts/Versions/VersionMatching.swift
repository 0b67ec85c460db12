import Civic
import Revisions

/// A version beside the one it was compared with, and what became of each passage.
public struct VersionMatching: Sendable {
    public let version: DraftVersion
    /// Nil for a draft's first version.
    public let base: DraftVersion?
    public let old: [Passage]
    public let new: [Passage]
    public let revision: Revision
    /// For each passage of the version the earlier id that is its own; nil for new ones.
    let names: [PassageID?]
    private let decisions: Decisions
    /// Ids that belong to other passages.
    private let taken: Set<PassageID>

    init(
        _ version: DraftVersion, _ new: [Passage], base: DraftVersion?, _ old: [Passage], former: [Passage],
        decided: [Decision]
    ) {
        self.version = version
        self.base = base
        self.old = old
        self.new = new
        decisions = Decisions(decided, old: old.map(\.id), new: new.map(\.id))
        let naming = Naming(new.map(Piece.init), from: old, former: former, decisions: decisions)
        revision = naming.revision
        names = naming.names
        taken = Set((old + former).map(\.id))
    }

    /// Which passages must get another id: their earlier one, or nil for a fresh one where their id belongs to a
    /// passage that they don't continue any more.
    var renamed: [(PassageID, to: PassageID?)] {
        zip(new, names).compactMap { passage, name in
            if let name { return name == passage.id ? nil : (passage.id, to: name) }
            return taken.contains(passage.id) ? (passage.id, to: nil) : nil
        }
    }

    /// Whether staff have decided what a passage continues.
    public func isDecided(ofNew index: Int) -> Bool { decisions.origins[index] != nil }

    /// Whether staff have decided that nothing continues an old passage.
    public func isDecided(ofOld index: Int) -> Bool { decisions.gone.contains(index) }

    /// Where everything that was said about the base goes.
    public func succession(of draft: Draft) -> Succession {
        let passages = old.indices.map { index in
            Succession.Passage(
                id: old[index].id, text: old[index].text,
                successors: revision.successors[index].map { link in
                    Succession.Successor(
                        id: new[link.new].id, text: new[link.new].text, isSure: link.isSure)
                },
                isSure: revision.isSure(ofOld: index))
        }
        let known = Set(old.map(\.id))
        let back = new.filter { !known.contains($0.id) }.map { passage in
            Succession.Passage(
                id: passage.id, text: passage.text,
                successors: [.init(id: passage.id, text: passage.text, isSure: true)])
        }
        return Succession(version: version.id, draftTitle: draft.title, passages: passages + back)
    }
}

/// One thing that staff decided about two versions.
struct Decision: Sendable, Equatable {
    /// Nil: nothing continues the origin.
    let passage: PassageID?
    /// Nil: the passage is new.
    let origin: PassageID?
}

extension Decisions {
    /// Decisions on passages that are not there any more are left out.
    init(_ decided: [Decision], old: [PassageID], new: [PassageID]) {
        let oldPlaces = Dictionary(uniqueKeysWithValues: zip(old, old.indices))
        let newPlaces = Dictionary(uniqueKeysWithValues: zip(new, new.indices))
        self.init()
        for decision in decided {
            let origin = decision.origin.flatMap { oldPlaces[$0] }
            if let passage = decision.passage {
                guard let place = newPlaces[passage] else { continue }
                origins[place, default: []] += origin.map { [$0] } ?? []
            } else if let origin {
                gone.insert(origin)
            }
        }
    }
}
