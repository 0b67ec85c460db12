import Civic
import Revisions

/// Which passages of a version bear the ids of earlier ones.
struct Naming: Sendable {
    /// How the version came out of its base.
    let revision: Revision
    /// For each passage of the version the id it continues; nil for those that are new.
    let names: [PassageID?]

    /// - Parameters:
    ///   - base: the passages of the version before.
    ///   - former: passages of other versions that the base lacks; one of them may come back.
    init(
        _ new: [Piece], from base: [Passage], former: [Passage], decisions: Decisions = Decisions()
    ) {
        let revision = Revision(from: base.map(Piece.init), to: new, decisions: decisions)
        var names = revision.heirs.map { heir in heir.map { base[$0].id } }
        let rest = new.indices.filter { revision.origins[$0].isEmpty && decisions.origins[$0] == nil }
        if !former.isEmpty, !rest.isEmpty {
            let back = Revision(from: former.map(Piece.init), to: rest.map { new[$0] })
            for (place, heir) in zip(rest, back.heirs) where names[place] == nil {
                names[place] = heir.map { former[$0].id }
            }
        }
        self.revision = revision
        self.names = names
    }
}
