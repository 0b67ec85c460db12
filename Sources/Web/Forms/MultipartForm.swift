/// Reads `multipart/form-data` (RFC 7578) as browsers send it, and refuses everything else: no preamble, no
/// nested multiparts, no transfer encodings, a last boundary that must be there.
struct MultipartForm {
    private let limits: FormLimits
    private let delimiter: [UInt8]
    private var rest: ArraySlice<UInt8>
    private var fields: [Form.Field] = []
    private var files: [UploadedFile] = []

    static func parse(_ body: [UInt8], boundary: String, limits: FormLimits) throws(FormError) -> Form {
        // RFC 2046 section 5.1.1: a boundary has 1 to 70 characters.
        guard (1...70).contains(boundary.utf8.count) else { throw .malformed }
        var parser = MultipartForm(
            limits: limits, delimiter: Array("\r\n--\(boundary)".utf8), rest: body[...])
        try parser.parseParts()
        return Form(fields: parser.fields, files: parser.files)
    }

    private init(limits: FormLimits, delimiter: [UInt8], rest: ArraySlice<UInt8>) {
        self.limits = limits
        self.delimiter = delimiter
        self.rest = rest
    }

    private mutating func parseParts() throws(FormError) {
        guard rest.starts(with: delimiter.dropFirst(2)) else { throw .malformed }
        rest = rest.dropFirst(delimiter.count - 2)
        while !rest.starts(with: "--".utf8) {
            guard rest.starts(with: "\r\n".utf8) else { throw .malformed }
            guard fields.count + files.count < limits.fields else { throw .tooLarge }
            // The line break stays: a part without headers is then an empty line like any other.
            try parsePart()
        }
        rest = rest.dropFirst(2)
        guard rest.isEmpty || rest.elementsEqual("\r\n".utf8) else { throw .malformed }
    }

    private mutating func parsePart() throws(FormError) {
        guard let headerEnd = Bytes.find(Array("\r\n\r\n".utf8), in: rest.prefix(MultipartHeader.limit))
        else {
            throw .malformed
        }
        let header = try MultipartHeader.parse(rest[rest.startIndex..<headerEnd].dropFirst(2))
        rest = rest[(headerEnd + 4)...]
        guard let end = Bytes.find(delimiter, in: rest) else { throw .malformed }
        try keep(rest[rest.startIndex..<end], header)
        rest = rest[(end + delimiter.count)...]
    }

    private mutating func keep(_ content: ArraySlice<UInt8>, _ header: MultipartHeader) throws(FormError) {
        guard header.name.utf8.count <= limits.nameBytes else { throw .tooLarge }
        guard let filename = header.filename else {
            guard content.count <= limits.valueBytes else { throw .tooLarge }
            fields.append(.init(name: header.name, value: try FormText.value(content)))
            return
        }
        // A file input without a choice sends an empty file without a name.
        if filename.isEmpty && content.isEmpty { return }
        guard files.count < limits.files, content.count <= limits.fileBytes else { throw .tooLarge }
        files.append(
            UploadedFile(
                name: header.name, filename: filename, contentType: header.contentType, bytes: Array(content))
        )
    }
}
