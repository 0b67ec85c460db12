import Civic
import Documents
import Postgres

/// A step in the form of its table.
struct StepRow: Sendable, RowDecodable {
    let name: String
    let passage: PassageID
    var after: PassageID?
    var chapter: [String]?
    var entry: Manuscript.Entry?

    init(_ step: Manuscript.Step) {
        switch step {
        case .insert(let entry, let after):
            (name, passage) = ("insert", entry.id)
            (self.after, self.entry) = (after, entry)
        case .remove(let id): (name, passage) = ("remove", id)
        case .replace(let entry):
            (name, passage) = ("replace", entry.id)
            self.entry = entry
        case .move(let id, let after):
            (name, passage) = ("move", id)
            self.after = after
        case .chapter(let id, let chapter):
            (name, passage) = ("chapter", id)
            self.chapter = chapter
        }
    }

    init(_ row: Row) throws {
        name = try row.decode("step")
        passage = try row.decode("passage_id")
        after = try row.decode("after_id")
        chapter = try row.decode("chapter")
        entry = try row.decode("body", as: String?.self).map { _ in
            try Manuscript.Entry(row, id: passage)
        }
    }

    /// Nil for a step of a later release.
    var step: Manuscript.Step? {
        switch name {
        case "insert": entry.map { .insert($0, after: after) }
        case "remove": .remove(passage)
        case "replace": entry.map { .replace($0) }
        case "move": .move(passage, after: after)
        case "chapter": .chapter(passage, chapter ?? [])
        default: nil
        }
    }
}

extension Manuscript.Entry {
    /// Reads the columns `kind`, `level`, `chapter`, `label`, `body`, `page`, `lines`, `confidence`, `checked`,
    /// `term`, `term_confidence`.
    init(_ row: Row, id: PassageID) throws {
        self.init(
            id: id, kind: try row.decode("kind"), level: try row.decode("level"),
            chapter: try row.decode("chapter"), label: try row.decode("label"), text: try row.decode("body"),
            page: try row.decode("page"), lines: try row.decode("lines", as: [Int]?.self) ?? [],
            confidence: try row.decode("confidence", as: String?.self).flatMap(Confidence.init(name:)),
            isChecked: try row.decode("checked"))
        if let words = try row.decode("term", as: String?.self) {
            let name = try row.decode("term_confidence", as: String?.self) ?? ""
            term = Manuscript.Term(words, confidence: Confidence(name: name) ?? .unsure)
        }
    }
}
