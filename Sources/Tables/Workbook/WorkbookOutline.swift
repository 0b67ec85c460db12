/// What a workbook says of itself: its sheets, how it counts days, and where its parts are.
struct WorkbookOutline {
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false
    let sharedTexts: String?
    let styles: String?

    init(_ archive: WorkbookArchive) throws(TableProblem) {
        let root = try Relationships(of: "", in: archive)
        let part = root.first("officeDocument") ?? "xl/workbook.xml"
        let relationships = try Relationships(of: part, in: archive)
        sharedTexts = relationships.first("sharedStrings")
        styles = relationships.first("styles")
        guard !part.hasSuffix(".bin"), let reader = try PartReader(archive, part) else {
            throw TableProblem(Self.looksLikeOther(archive) ? .otherFormat : .damaged)
        }
        try read(reader, relationships)
    }

    /// The sheet of a name, or the first one in sight.
    func sheet(_ name: String?) throws(TableProblem) -> Sheet {
        if let name {
            guard let sheet = sheets.first(where: { $0.name == name }) else {
                throw TableProblem(.noSheet, name: name)
            }
            return sheet
        }
        guard let sheet = sheets.first(where: { !$0.isHidden }) ?? sheets.first else {
            throw TableProblem(.empty)
        }
        return sheet
    }

    private mutating func read(
        _ reader: PartReader, _ relationships: Relationships
    ) throws(TableProblem) {
        var isWorkbook = false
        while let event = try reader.next() {
            guard case .start(let name) = event else { continue }
            switch name {
            case "workbook": isWorkbook = true
            case "workbookPr":
                countsFrom1904 = ["1", "true"].contains(reader.attributes()["date1904"] ?? "")
            case "sheet":
                let attributes = reader.attributes()
                // Charts have sheets of their own, without cells.
                guard let target = relationships.byID[attributes["id"] ?? ""], target.kind == "worksheet"
                else { continue }
                let state = attributes["state"] ?? "visible"
                sheets.append(
                    Sheet(name: attributes["name"] ?? "", part: target.name, isHidden: state != "visible"))
            default: break
            }
        }
        // A document or a presentation is such an archive, too.
        guard isWorkbook else { throw TableProblem(.otherFormat) }
    }

    /// OpenDocument, Excel's binary form, Word and PowerPoint.
    private static func looksLikeOther(_ archive: WorkbookArchive) -> Bool {
        ["mimetype", "content.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"]
            .contains(where: archive.contains)
    }
}
