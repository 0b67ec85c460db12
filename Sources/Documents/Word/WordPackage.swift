/// The parts of a Word document in its archive (ECMA-376 part 2).
struct WordPackage {
    private let archive: Archive
    private let folder: String
    let document: [UInt8]

    /// - Throws: `ImportError.office` for other office documents, `.macros`, and what the archive throws.
    init(_ bytes: [UInt8]) throws(ImportError) {
        archive = try Archive(bytes)
        guard let types = try archive.content(of: "[Content_Types].xml") else { throw .office }
        if types.contains(sequence: "macroEnabled") || types.contains(sequence: "vbaProject") {
            throw .macros
        }
        if archive.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) { throw .macros }
        let path = try Self.main(in: archive)
        guard let path, let found = try archive.content(of: path) else { throw .office }
        document = found
        folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    /// The part that the archive's relations name as the document, if it is one of Word.
    private static func main(in archive: Archive) throws(ImportError) -> String? {
        var target: String?
        if let relations = try archive.content(of: "_rels/.rels") {
            try XMLEvents.read(relations) { event in
                guard case .start("Relationship", let attributes) = event,
                    attributes["Type"]?.hasSuffix("/officeDocument") == true
                else { return }
                target = attributes["Target"]
            }
        }
        let path = target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? "word/document.xml"
        let isWord = path.hasSuffix("document.xml") || path.contains("word/")
        return isWord ? path : nil
    }

    /// styles.xml, numbering.xml and the like, beside the document.
    func part(_ name: String) throws(ImportError) -> [UInt8]? { try archive.content(of: folder + name) }

    /// The names of parts that begin so, as header1.xml and header2.xml.
    func parts(_ beginning: String) -> [String] {
        archive.names.filter { $0.hasPrefix(folder + beginning) && $0.hasSuffix(".xml") }
            .map { String($0.dropFirst(folder.count)) }.sorted()
    }
}
