import Documents

/// An imported passage in the form of its table.
struct StoredPassage: Equatable {
    let kind: Passage.Kind
    let level: Int
    let label: String

    init(_ passage: ImportedPassage) {
        switch passage.kind {
        case .heading(let level): (kind, self.level) = (.heading, min(max(level, 1), 6))
        case .paragraph: (kind, level) = (.paragraph, 0)
        case .listItem: (kind, level) = (.item, 1)
        case .note: (kind, level) = (.note, 0)
        case .caption: (kind, level) = (.caption, 0)
        case .table: (kind, level) = (.table, 0)
        }
        label = passage.label
    }
}
