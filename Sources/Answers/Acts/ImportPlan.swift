import Civic

/// What an import would do: which items change in what, and which rows are refused.
public struct ImportPlan: Sendable {
    /// A cell that differs from what is stored.
    public struct Change: Sendable, Equatable {
        public let field: AnswerLine.Field
        public let old: String
        public let new: String
    }

    /// An item with what changes in it.
    public struct Entry: Sendable {
        public let item: OpinionItem
        public let form: ItemForm
        public let changes: [Change]
    }

    /// Why a row is left out.
    public enum Reason: String, Sendable {
        case id, unknown, twice, changed, category, due
    }

    /// A row that is left out.
    public struct Refusal: Sendable {
        public let row: Int
        public let reason: Reason?
        /// What the form of an item would say of it.
        public let messages: [String]
        /// Where somebody changed the item meanwhile: what is stored, and what the row has instead.
        public let item: OpinionItem?
        public let changes: [Change]
    }

    public private(set) var entries: [Entry] = []
    public private(set) var refusals: [Refusal] = []
    /// Rows that are as what is stored.
    public private(set) var same = 0

    private let items: [Int64: OpinionItem]
    private let categories: [AnswerCategory]
    private var seen: Set<Int64> = []

    public init(
        _ lines: [AnswerLine], items: [OpinionItem], categories: [AnswerCategory], _ phrases: Phrases
    ) {
        self.items = Dictionary(uniqueKeysWithValues: items.map { ($0.id.rawValue, $0) })
        self.categories = categories
        for line in lines { take(line, phrases) }
    }

    private mutating func take(_ line: AnswerLine, _ phrases: Phrases) {
        guard let id = Int64(line.id), let version = Int(line.version) else { return refuse(line, .id) }
        guard let item = items[id] else { return refuse(line, .unknown) }
        guard seen.insert(id).inserted else { return refuse(line, .twice, item) }
        let changes = changes(line, item)
        guard !changes.isEmpty else {
            same += 1
            return
        }
        guard version == item.version else { return refuse(line, .changed, item, changes) }
        guard let words = words(line, item) else { return refuse(line, .category, item) }
        guard words.dueOn != nil || due(line, item).isEmpty else { return refuse(line, .due, item) }
        let form = ItemForm(words, version: version, note: line.note)
        let problems = form.problems(for: item, categories: categories, phrases)
        guard problems.isEmpty else {
            refusals.append(
                Refusal(
                    row: line.row, reason: nil, messages: problems.map(\.message), item: item,
                    changes: changes)
            )
            return
        }
        entries.append(Entry(item: item, form: form, changes: changes))
    }

    private mutating func refuse(
        _ line: AnswerLine, _ reason: Reason, _ item: OpinionItem? = nil, _ changes: [Change] = []
    ) {
        refusals.append(Refusal(row: line.row, reason: reason, messages: [], item: item, changes: changes))
    }

    private func changes(_ line: AnswerLine, _ item: OpinionItem) -> [Change] {
        AnswerLine.Field.allCases.compactMap { field in
            guard line.values[field] != nil else { return nil }
            let new = field == .due ? due(line, item) : line.values[field] ?? ""
            let old = stored(field, of: item)
            return old == new ? nil : Change(field: field, old: old, new: new)
        }
    }

    private func stored(_ field: AnswerLine.Field, of item: OpinionItem) -> String {
        switch field {
        case .category: categories.first { $0.id == item.categoryID }?.code ?? ""
        case .chapter: item.chapter
        case .section: item.section
        case .due: item.dueOn?.slashed ?? ""
        case .summary: item.summary
        case .answer: item.answer
        }
    }

    /// The day by which the answer is due, written in one way; what is no day stays as it is.
    private func due(_ line: AnswerLine, _ item: OpinionItem) -> String {
        guard let written = line.values[.due] else { return stored(.due, of: item) }
        // A cell of a workbook may have a time behind its day.
        let day = written.split(separator: " ").first.map(String.init) ?? ""
        return CivilDate(written: day)?.slashed ?? written
    }

    /// The item's words with those of the line in their places; nil where it names a category that there is not.
    private func words(_ line: AnswerLine, _ item: OpinionItem) -> ItemWords? {
        let code = line.values[.category] ?? stored(.category, of: item)
        let category = categories.first { $0.code == code }
        guard code.isEmpty || category != nil else { return nil }
        var words = ItemWords(of: item)
        words.categoryID = category?.id
        words.chapter = line.values[.chapter] ?? item.chapter
        words.summary = line.values[.summary] ?? item.summary
        words.answer = line.values[.answer] ?? item.answer
        words.section = line.values[.section] ?? item.section
        words.dueOn = CivilDate(written: due(line, item))
        return words
    }
}
