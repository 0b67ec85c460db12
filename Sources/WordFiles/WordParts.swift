/// The parts of a document beside its main one.
enum WordParts {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    /// For content and attributes; without the characters that XML 1.0 does not have.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static let contentTypes: String = {
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
            ("header1", "header"),
            ("footer1", "footer"),
        ].map { "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(main).\($1)+xml\"/>" }
        return """
            \(declaration)<Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\(parts.joined())\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """
    }()

    static let relations = """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/></Relationships>
        """

    static let documentRelations: String = {
        let targets = ["styles", "settings", "header1", "footer1"].enumerated().map { index, name in
            let type = name.filter { !$0.isNumber }
            return "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(type)\" Target=\"\(name).xml\"/>"
        }
        return
            "\(declaration)<Relationships xmlns=\"\(package)/relationships\">\(targets.joined())</Relationships>"
    }()

    static func properties(of document: WordDocument) -> String {
        let time = "xsi:type=\"dcterms:W3CDTF\">\(escaped(document.madeAt))<"
        return """
            \(declaration)<cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(escaped(document.title))</dc:title>\
            <dc:creator>\(escaped(document.author))</dc:creator><dc:language>ja-JP</dc:language>\
            <dcterms:created \(time)/dcterms:created><dcterms:modified \(time)/dcterms:modified></cp:coreProperties>
            """
    }

    static let settings = """
        \(declaration)<w:settings \(word)><w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/>\
        <w:characterSpacingControl w:val="compressPunctuation"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
        </w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>
        """

    static func header(_ text: String) -> String {
        """
        \(declaration)<w:hdr \(word)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\
        <w:r><w:t xml:space="preserve">\(escaped(text))</w:t></w:r></w:p></w:hdr>
        """
    }

    /// The number of the page and of all pages.
    static let footer = """
        \(declaration)<w:ftr \(word)><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>\
        <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
        <w:r><w:t xml:space="preserve"> / </w:t></w:r>\
        <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """

    static let styles: String = {
        func style(_ id: String, _ name: String, _ paragraph: String, _ run: String) -> String {
            """
            <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\
            <w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
            """
        }
        let side = { (name: String) in
            "<w:\(name) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"666666\"/>"
        }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).joined()
        return """
            \(declaration)<w:styles \(word)><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Yu Gothic" w:hAnsi="Yu Gothic" w:eastAsia="Yu Gothic" w:cs="Times New Roman"/>\
            <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
            <w:pPr><w:spacing w:after="60" w:line="300" w:lineRule="auto"/></w:pPr></w:style>\
            \(style("Title", "Title", "<w:spacing w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"32\"/>"))\
            \(style("Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"24\"/>"))\
            \(style("TableHead", "Table Head", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"20\"/>"))\
            \(style("TableText", "Table Text", "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"280\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"20\"/>"))\
            \(style("Header", "header", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>"))\
            \(style("Footer", "footer", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>"))\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:tblPr><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>\
            <w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
            <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\(sides)</w:tblBorders></w:tblPr></w:style>\
            </w:styles>
            """
    }()
}
