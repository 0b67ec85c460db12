import Civic

/// The rows in which two states of a version's passages differ.
struct ManuscriptChange {
    let gone: [PassageID]
    let moved: [(PassageID, Int)]
    let rechaptered: [Manuscript.Entry]
    let reworded: [Manuscript.Entry]
    let added: [(Manuscript.Entry, Int)]
    /// Passages whose lines, confidence, term or look changed, new ones too.
    let attached: [Manuscript.Entry]

    init(from old: Manuscript, to new: Manuscript) {
        let before = Dictionary(
            uniqueKeysWithValues: old.entries.enumerated().map { ($0.element.id, ($0.element, $0.offset)) })
        let after = Set(new.entries.map(\.id))
        let places = new.entries.enumerated().map { (entry: $0.element, place: $0.offset) }
        let kept = places.compactMap { new in before[new.entry.id].map { (old: $0, new: new) } }
        gone = old.entries.map(\.id).filter { !after.contains($0) }
        moved = kept.filter { $0.old.1 != $0.new.place }.map { ($0.new.entry.id, $0.new.place + 1) }
        rechaptered = kept.filter { $0.old.0.chapter != $0.new.entry.chapter }.map(\.new.entry)
        reworded = kept.filter { $0.new.entry.reads(otherwiseThan: $0.old.0) }.map(\.new.entry)
        added = places.filter { before[$0.entry.id] == nil }.map { ($0.entry, $0.place + 1) }
        attached = places.map(\.entry).filter { entry in
            guard let old = before[entry.id]?.0 else { return true }
            return (old.lines, old.confidence, old.isChecked) != (
                entry.lines, entry.confidence, entry.isChecked
            )
                || old.term != entry.term
        }
    }
}
