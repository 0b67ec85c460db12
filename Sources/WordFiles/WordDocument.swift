/// A document for Word (Office Open XML): headings, paragraphs and tables on A4 across, for files that offices edit
/// on by hand. Written as it stands here; nothing is kept between documents.
public struct WordDocument: Sendable {
    public enum Block: Sendable {
        case title(String)
        case heading(String)
        case paragraph(String)
        case table(WordTable)
    }

    public var title: String
    public var author: String
    /// At the top of each page.
    public var header: String
    /// In ISO 8601 with offset.
    public var madeAt: String
    public var blocks: [Block]

    public init(title: String, author: String, header: String, madeAt: String, blocks: [Block]) {
        self.title = title
        self.author = author
        self.header = header
        self.madeAt = madeAt
        self.blocks = blocks
    }

    /// The bytes of the file.
    ///
    /// - Throws: `WordFailed` where there is no memory.
    public func file() throws -> [UInt8] {
        try ZipFile.of([
            ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.relations),
            ("docProps/core.xml", WordParts.properties(of: self)),
            ("word/document.xml", WordBody(self).xml), ("word/styles.xml", WordParts.styles),
            ("word/settings.xml", WordParts.settings),
            ("word/header1.xml", WordParts.header(header)), ("word/footer1.xml", WordParts.footer),
            ("word/_rels/document.xml.rels", WordParts.documentRelations),
        ])
    }
}

/// A table whose first row comes back on each page.
public struct WordTable: Sendable {
    public struct Column: Sendable {
        public let title: String
        public let millimeters: Double
        public let isCentered: Bool

        public init(_ title: String, millimeters: Double, isCentered: Bool = false) {
            self.title = title
            self.millimeters = millimeters
            self.isCentered = isCentered
        }
    }

    public let columns: [Column]
    /// A cell for each column.
    public let rows: [[WordCell]]

    public init(columns: [Column], rows: [[WordCell]]) {
        self.columns = columns
        self.rows = rows
    }
}

/// What stands in a cell: stretches of text, in which a line break begins a paragraph.
public struct WordCell: Sendable {
    public struct Run: Sendable {
        public let text: String
        public let isUnderlined: Bool

        public init(_ text: String, isUnderlined: Bool = false) {
            self.text = text
            self.isUnderlined = isUnderlined
        }
    }

    public let runs: [Run]

    public init(_ text: String) {
        runs = [Run(text)]
    }

    public init(_ runs: [Run]) {
        self.runs = runs
    }

    /// The runs of each paragraph; at least one, since Word takes a cell without for broken.
    var paragraphs: [[Run]] {
        runs.reduce(into: [[]]) { paragraphs, run in
            let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                if index > 0 { paragraphs.append([]) }
                if !line.isEmpty {
                    paragraphs[paragraphs.count - 1].append(Run(String(line), isUnderlined: run.isUnderlined))
                }
            }
        }
    }
}

/// A document could not be written.
public struct WordFailed: Error {}
