import Civic
import HTML
import Postgres

/// A line of the table of answers: one point that residents made, and what the city says to it.
public struct AnswerRow: Sendable {
    /// A post that the point was made in.
    public struct Source: Sendable {
        public let label: String
        public let path: String

        public init(_ label: String, path: String) {
            self.label = label
            self.path = path
        }
    }

    public var number: Int
    /// Names the line on the page.
    public var anchor: String
    /// What the city did with it.
    public var category: String
    /// Where in the draft it belongs; empty for the whole.
    public var chapter: String = ""
    /// Address of the passage it is about.
    public var chapterPath: String?
    public var summary: String
    public var answer: String
    /// Those that everyone may read.
    public var sources: [Source] = []
    /// How many posts there are, those among them that may not be read.
    public var sourceCount = 0
    /// Passages of the draft that changed because of it.
    public var changes: [ChangedPassage] = []
    /// What addresses of those passages begin with; empty on the public listener.
    public var base = ""
    /// What was changed after the publication, and when.
    public var corrections: [(note: String, at: Instant)] = []

    public init(number: Int, anchor: String, category: String, summary: String, answer: String) {
        self.number = number
        self.anchor = anchor
        self.category = category
        self.summary = summary
        self.answer = answer
    }
}

/// The table of opinions and answers as cities print it, with four columns; on a phone each line is a card.
///
/// A table that is laid out as blocks is no table to some screen readers, so each part says there what it is.
public func answerTable(caption: String, _ rows: [AnswerRow], _ phrases: Phrases) -> HTML {
    let columns: [TextKey] = [
        "answers.table.number", "answers.table.category", "answers.table.summary", "answers.table.answer",
    ]
    return """
        <table class="answers"><caption>\(caption)</caption>
        <thead><tr>\(each: columns, { columnHead($0, phrases) })</tr></thead>
        <tbody>
        \(each: rows, { line($0, phrases) })</tbody></table>
        """
}

private func columnHead(_ key: TextKey, _ phrases: Phrases) -> HTML {
    "<th scope=\"col\">\(phrases(key))</th>"
}

private func line(_ row: AnswerRow, _ phrases: Phrases) -> HTML {
    """
    <tr class="answers__row" id="\(row.anchor)">\
    <th class="answers__number" scope="row">\
    <a href="#\(row.anchor)"><span class="visually-hidden">\(phrases("answers.table.number")) </span>\
    \(row.number)</a></th>\
    <td class="answers__category"><span\(cityLanguage(phrases))>\
    \(statusBadge(row.category, .info))</span></td>\
    <td class="answers__summary">\(cellLabel("answers.table.summary", phrases))\
    \(chapter(row, phrases))\(prose(row.summary, cityLanguage(phrases)))\
    \(sources(row, phrases))</td>\
    <td class="answers__answer">\(cellLabel("answers.table.answer", phrases))\
    \(prose(row.answer, cityLanguage(phrases)))\
    \(changedPassages(row.changes, base: row.base, phrases))\
    \(each: row.corrections, { correction($0, phrases) })</td></tr>

    """
}

/// The name of the column, seen and spoken where lines are cards.
private func cellLabel(_ key: TextKey, _ phrases: Phrases) -> HTML {
    "<p class=\"answers__label\">\(phrases(key))</p>"
}

private func chapter(_ row: AnswerRow, _ phrases: Phrases) -> HTML {
    guard !row.chapter.isEmpty || row.chapterPath != nil else { return .empty }
    let name: HTML =
        row.chapter.isEmpty
        ? HTML(text: phrases("answers.table.passage"))
        : "<span\(cityLanguage(phrases))>\(row.chapter)</span>"
    let linked = row.chapterPath.map { path -> HTML in "<a href=\"\(url: path)\">\(name)</a>" } ?? name
    return "<p class=\"answers__chapter\">\(linked)</p>"
}

private func sources(_ row: AnswerRow, _ phrases: Phrases) -> HTML {
    guard row.sourceCount > 0 else { return .empty }
    let label = phrases("answers.table.sources", count: row.sourceCount)
    let closed = row.sourceCount - row.sources.count
    return """
        <details class="answers__sources"><summary>\(label)</summary><ul>\
        \(each: row.sources, { source($0, phrases) })\
        \(if: closed > 0, "<li>\(phrases("answers.table.not_public", count: closed))</li>")</ul></details>
        """
}

private func source(_ source: AnswerRow.Source, _ phrases: Phrases) -> HTML {
    "<li><a href=\"\(url: source.path)\"\(writtenLanguage(of: source.label, phrases))>\(source.label)</a></li>"
}

private func correction(_ correction: (note: String, at: Instant), _ phrases: Phrases) -> HTML {
    """
    <p class="answers__correction">\(phrases("answers.table.correction")) \(dateStamp(correction.at, phrases)) \
    <span\(cityLanguage(phrases))>\(correction.note)</span></p>
    """
}

/// Marks what the city wrote as Japanese on pages of another language (WCAG 3.1.2).
public func cityLanguage(_ phrases: Phrases) -> HTML {
    contentLanguage(.japanese, phrases)
}
