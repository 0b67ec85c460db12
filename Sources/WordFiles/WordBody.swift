/// The main part of a document: `word/document.xml`.
struct WordBody {
    /// Twentieths of a point, in which the format measures.
    private static func twips(_ millimeters: Double) -> Int { Int((millimeters * 1440 / 25.4).rounded()) }

    /// Characters of a cell; about half a page in a column of 60 millimeters.
    private static let longestWhole = 250

    private let document: WordDocument

    init(_ document: WordDocument) {
        self.document = document
    }

    var xml: String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
        \(document.blocks.map(block).joined())\(section)</w:body></w:document>
        """
    }

    /// A4 across, with 20 millimeters around.
    private var section: String {
        let margin = Self.twips(20)
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/>\
            <w:footerReference w:type="default" r:id="rId4"/>\
            <w:pgSz w:w="\(Self.twips(297))" w:h="\(Self.twips(210))" w:orient="landscape"/>\
            <w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" \
            w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
            """
    }

    private func block(_ block: WordDocument.Block) -> String {
        switch block {
        case .title(let text): paragraph([.init(text)], style: "Title")
        case .heading(let text): paragraph([.init(text)], style: "Heading1")
        case .paragraph(let text): WordCell(text).paragraphs.map { paragraph($0) }.joined()
        // Behind a table the format wants a paragraph.
        case .table(let table): self.table(table) + paragraph([])
        }
    }

    private func table(_ table: WordTable) -> String {
        let widths = table.columns.map { Self.twips($0.millimeters) }
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let head = zip(table.columns, widths).map { column, width in
            cell(WordCell(column.title), width: width, isCentered: true, isHead: true)
        }.joined()
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>\
            <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
            <w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>\
            </w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\
            <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(head)</w:tr>\
            \(table.rows.map { row($0, table.columns, widths) }.joined())</w:tbl>
            """
    }

    private func row(_ cells: [WordCell], _ columns: [WordTable.Column], _ widths: [Int]) -> String {
        let content = zip(cells, zip(columns, widths)).map { content, place in
            cell(content, width: place.1, isCentered: place.0.isCentered, isHead: false)
        }
        // A row that fits a page is not divided; a longer one has to be.
        let longest = cells.map { $0.runs.reduce(0) { $0 + $1.text.count } }.max() ?? 0
        let whole = longest < Self.longestWhole ? "<w:trPr><w:cantSplit/></w:trPr>" : ""
        return "<w:tr>\(whole)\(content.joined())</w:tr>"
    }

    private func cell(_ cell: WordCell, width: Int, isCentered: Bool, isHead: Bool) -> String {
        let ground =
            isHead
            ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7ECF3\"/><w:vAlign w:val=\"center\"/>" : ""
        let style = isHead ? "TableHead" : "TableText"
        let paragraphs = cell.paragraphs.map { paragraph($0, style: style, isCentered: isCentered) }
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(ground)</w:tcPr>\(paragraphs.joined())</w:tc>
            """
    }

    private func paragraph(
        _ runs: [WordCell.Run], style: String? = nil, isCentered: Bool = false
    ) -> String {
        let look = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let place = isCentered ? "<w:jc w:val=\"center\"/>" : ""
        let properties = look.isEmpty && place.isEmpty ? "" : "<w:pPr>\(look)\(place)</w:pPr>"
        return "<w:p>\(properties)\(runs.map(run).joined())</w:p>"
    }

    private func run(_ run: WordCell.Run) -> String {
        let look = run.isUnderlined ? "<w:rPr><w:u w:val=\"single\"/></w:rPr>" : ""
        return "<w:r>\(look)<w:t xml:space=\"preserve\">\(WordParts.escaped(run.text))</w:t></w:r>"
    }
}
