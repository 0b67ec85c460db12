/// The parts of a workbook written by hand, so that tests can write what other programs write.
struct HandMadeWorkbook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// The elements within `sheetData`.
    var rows = ""
    /// The elements within `sst`; no such part where nil.
    var sharedTexts: String?
    /// The elements within `styleSheet`; no such part where nil.
    var styles: String?
    var workbookSettings = ""
    var prologue = ""
    /// openpyxl names targets from the archive's root, Excel and LibreOffice from the workbook's folder.
    var targetsFromRoot = false
    var without: Set<String> = []

    var bytes: [UInt8] { PackedParts.bytes(parts) }

    var parts: [(name: String, content: [UInt8])] {
        let all = [
            ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelationships),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", sharedTexts.map { "<sst xmlns=\"\(Self.main)\">\($0)</sst>" }),
            ("xl/styles.xml", styles.map { "<styleSheet xmlns=\"\(Self.main)\">\($0)</styleSheet>" }),
        ]
        return all.compactMap { name, content in
            guard let content, !without.contains(name) else { return nil }
            return (name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(content)".utf8))
        }
    }

    private var sheet: String {
        "\(prologue)<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData></worksheet>"
    }

    private var workbook: String {
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)">\(workbookSettings)\
        <sheets><sheet name="意見" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
    }

    private var workbookRelationships: String {
        let folder = targetsFromRoot ? "/xl/" : ""
        var targets = [("rId1", "worksheet", "\(folder)worksheets/sheet1.xml")]
        if sharedTexts != nil { targets.append(("rId2", "sharedStrings", "\(folder)sharedStrings.xml")) }
        if styles != nil { targets.append(("rId3", "styles", "\(folder)styles.xml")) }
        return relationships(targets)
    }

    private func relationships(_ targets: [(String, String, String)]) -> String {
        let each = targets.map { id, kind, target in
            "<Relationship Id=\"\(id)\" Type=\"\(Self.office)/\(kind)\" Target=\"\(target)\"/>"
        }
        return "<Relationships xmlns=\"\(Self.package)\">\(each.joined())</Relationships>"
    }
}
