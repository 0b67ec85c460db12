import HTTPServer

/// Bytes that are served again and again: with a gzip copy and a validator for each, made once.
struct StoredContent: Sendable {
    let bytes: [UInt8]
    let gzip: [UInt8]?
    private let tag: ETag
    private let gzipTag: ETag

    init(_ bytes: [UInt8], compressing: Bool, level: Int32) {
        self.bytes = bytes
        gzip = compressing ? Gzip.compress(bytes, level: level) : nil
        tag = ETag(bytes)
        gzipTag = ETag(bytes, variant: "-gz")
    }

    /// What it takes in memory.
    var size: Int { bytes.count + (gzip?.count ?? 0) }

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
        return Response(headers: headers, body: .bytes(zipped ?? bytes))
    }
}
