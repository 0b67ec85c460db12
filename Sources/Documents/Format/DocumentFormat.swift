/// The formats a draft can come in.
public enum DocumentFormat: Sendable, Hashable, CaseIterable {
    case plainText, markdown, html, word, pdf

    /// What is larger is refused before it is read. Formats that grow in memory have lower limits.
    public var maximumBytes: Int {
        switch self {
        case .plainText, .word: DraftText.maximumBytes
        case .markdown, .html: 5 * 1024 * 1024
        case .pdf: Self.largestFile
        }
    }

    /// The highest of the limits.
    public static let largestFile = 50 * 1024 * 1024

    /// Knows the format by the content, and asks the name only whether a text is Markdown.
    ///
    /// - Throws: `ImportError` for what is none of them.
    static func recognize(_ bytes: [UInt8], name: String) throws(ImportError) -> DocumentFormat {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= largestFile else { throw .tooLarge }
        // Up to 1024 bytes may stand before the mark (ISO 32000-1, annex H.3.4.1).
        if bytes.prefix(1024).contains(sequence: "%PDF-") { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .word }
        // An archive without a single entry.
        if bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { throw .office }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw OldOffice.error(bytes) }
        if bytes.starts(with: Array("{\\rtf".utf8)) { throw .office }
        if WebPageSigns.isWebPage(bytes) { return .html }
        let lowercased = name.lowercased()
        let isMarkdown = [".md", ".markdown", ".mdown"].contains { lowercased.hasSuffix($0) }
        return isMarkdown || MarkdownSigns.isMarkdown(bytes) ? .markdown : .plainText
    }
}

/// The container of office documents before 2007; a newer document with a password lies in one, too.
enum OldOffice {
    static func error(_ bytes: [UInt8]) -> ImportError {
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return bytes.contains(sequence: name) ? .encrypted : .office
    }
}
