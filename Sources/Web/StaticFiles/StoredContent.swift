import HTTPServer

/// Bytes that are served again and again: with a gzip copy and a validator for each, made once.
struct StoredContent: Sendable {
    private let bytes: Body
    private let gzip: Body?
    /// What it takes in memory.
    let size: Int
    private let tag: ETag
    private let gzipTag: ETag

    init(_ bytes: [UInt8], compressing: Bool, level: Int32) {
        let compressed = compressing ? Gzip.compress(bytes, level: level) : nil
        size = bytes.count + (compressed?.count ?? 0)
        self.bytes = Self.body(bytes)
        gzip = compressed.map(Self.body)
        tag = ETag(bytes)
        gzipTag = ETag(bytes, variant: "-gz")
    }

    private static func body(_ bytes: [UInt8]) -> Body {
        bytes.count < StoredBytes.minimum ? .bytes(bytes) : .stored(StoredBytes(bytes))
    }

    /// The answer to a request: 304 when the client has it (RFC 9110 section 15.4.5), else 200 in the coding
    /// it takes. `headers` belong to both (they must carry Cache-Control and Vary alike). For HEAD the body
    /// stays, since the server needs its length and leaves it out.
    func response(to request: Request, headers: Headers) -> Response {
        let zipped = AcceptEncoding.allowsGzip(request.headers) ? gzip : nil
        let tag = zipped == nil ? tag : gzipTag
        var headers = headers
        if gzip != nil { headers.add("Vary", "Accept-Encoding") }
        headers.add("ETag", tag.text)
        if tag.isKnown(to: request) {
            headers["Content-Type"] = nil
            return Response(status: .notModified, headers: headers)
        }
        if zipped != nil { headers.add("Content-Encoding", "gzip") }
        return Response(headers: headers, body: zipped ?? bytes)
    }
}
