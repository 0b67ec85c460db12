import CXML2

/// Reads the text of a web page: what its main part says, without programs, styles, menus and frames.
enum WebPageReader {
    static func read(_ bytes: [UInt8]) throws(ImportError) -> StructuredText {
        let text = try WebPageEncoding.text(of: bytes)
        guard let tree = WebPageTree(text) else { throw .damaged }
        guard !tree.isTooDeep else { throw .nestedTooDeep }
        var builder = WebPageBuilder(hasMain: tree.hasMain, notes: tree.noteNumbers)
        tree.walk { node, entering in builder.take(node, entering: entering) }
        return builder.finished()
    }
}

/// The encoding of a web page: what its bytes prove, then what it says itself.
enum WebPageEncoding {
    static func text(of bytes: [UInt8]) throws(ImportError) -> String { try DraftText.decode(bytes) }
}
