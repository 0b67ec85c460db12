/// The header of one part of a multipart form.
struct MultipartHeader {
    /// Longest header of a part in bytes.
    static let limit = 4096

    var name: String
    var filename: String?
    var contentType = "application/octet-stream"

    /// Reads the lines of a header; each part needs one Content-Disposition (RFC 7578 section 4.2).
    static func parse(_ bytes: ArraySlice<UInt8>) throws(FormError) -> MultipartHeader {
        var header: MultipartHeader?
        var type: String?
        for line in try lines(of: bytes) {
            switch line.name {
            case "content-disposition" where header == nil: header = try disposition(line.value)
            case "content-type" where type == nil: type = line.value
            // Deprecated for forms by RFC 7578 section 4.7; sent by no browser.
            case "content-transfer-encoding", "content-disposition", "content-type": throw .malformed
            default: break
            }
        }
        guard var header else { throw .malformed }
        if let type { header.contentType = type }
        return header
    }

    private static func lines(of bytes: ArraySlice<UInt8>) throws(FormError) -> [(
        name: String, value: String
    )] {
        var lines: [(name: String, value: String)] = []
        for line in try FormText.name(bytes).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), !line.utf8.contains(where: { $0 < 32 && $0 != 9 })
            else {
                throw .malformed
            }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            lines.append((line[..<colon].lowercased(), String(value)))
        }
        return lines
    }

    private static func disposition(_ text: String) throws(FormError) -> MultipartHeader {
        let value = HeaderValue(text)
        // `filename*` is not allowed in forms (RFC 7578 section 4.2).
        guard value.value == "form-data", value.isWellFormed, value.parameters["filename*"] == nil,
            let name = value.parameters["name"]
        else { throw .malformed }
        return MultipartHeader(
            name: unescaped(name),
            filename: value.parameters["filename"].map { withoutFolders(unescaped($0)) })
    }

    /// Undoes the three escapes that browsers make in names (HTML, "multipart/form-data encoding algorithm").
    private static func unescaped(_ text: String) -> String {
        guard text.contains("%") else { return text }
        return text.split(separator: "%22", omittingEmptySubsequences: false).joined(separator: "\"")
            .split(separator: "%0D%0A", omittingEmptySubsequences: false).joined(separator: "\n")
    }

    private static func withoutFolders(_ filename: String) -> String {
        String(filename.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }
}
