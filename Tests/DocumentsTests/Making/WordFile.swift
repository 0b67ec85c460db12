/// Word documents made for tests, part by part.
struct WordFile {
    var body = ""
    var styles = ""
    var numbering = ""
    var footnotes = ""
    /// Other parts of the folder word, by name.
    var more: [(name: String, content: String)] = []
    var mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    /// Goes before the document's root element.
    var prologue = ""

    var parts: [(name: String, content: [UInt8])] {
        var parts = [
            ("[Content_Types].xml", Self.types(mainType)),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship \
                Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>
                """
            ),
            ("word/document.xml", prologue + Self.root("document", "<w:body>\(body)</w:body>")),
            ("word/styles.xml", Self.root("styles", styles)),
            ("word/numbering.xml", Self.root("numbering", numbering)),
            ("word/footnotes.xml", Self.root("footnotes", footnotes)),
        ]
        parts += more.map { ("word/" + $0.name, $0.content) }
        return parts.map { ($0.0, Array($0.1.utf8)) }
    }

    var bytes: [UInt8] { ZipFile.bytes(parts) }

    static func root(_ name: String, _ content: String) -> String {
        """
        <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\(content)</w:\(name)>
        """
    }

    private static func types(_ main: String) -> String {
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
        PartName="/word/document.xml" ContentType="\(main)"/></Types>
        """
    }

    // MARK: pieces

    static func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

    static func paragraph(_ text: String, style: String? = nil, list: (Int, Int)? = nil) -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let list =
            list.map { "<w:numPr><w:ilvl w:val=\"\($0.1)\"/><w:numId w:val=\"\($0.0)\"/></w:numPr>" } ?? ""
        return "<w:p><w:pPr>\(style)\(list)</w:pPr>\(text.hasPrefix("<") ? text : run(text))</w:p>"
    }

    static func style(_ id: String, _ name: String, basedOn: String? = nil, outline: Int? = nil) -> String {
        let basedOn = basedOn.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
        let outline = outline.map { "<w:pPr><w:outlineLvl w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(basedOn)\(outline)</w:style>"
    }

    static func list(_ id: Int, _ levels: [(format: String, pattern: String)]) -> String {
        let written = levels.enumerated().map { depth, level in
            """
            <w:lvl w:ilvl="\(depth)"><w:start w:val="1"/><w:numFmt w:val="\(level.format)"/>\
            <w:lvlText w:val="\(level.pattern)"/></w:lvl>
            """
        }
        return "<w:abstractNum w:abstractNumId=\"\(id)\">\(written.joined())</w:abstractNum>"
            + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/></w:num>"
    }

    static func table(_ rows: [[String]]) -> String {
        let cells = rows.map { row in
            "<w:tr>" + row.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
        }
        return "<w:tbl>\(cells.joined())</w:tbl>"
    }
}
