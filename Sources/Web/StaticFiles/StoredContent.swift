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

    /// The answer to a request: 304 when the client has it, else 200 in the coding it takes. For HEAD the body stays,
    /// since the server needs its length and leaves it out.
    ///
    /// - Parameter changedAt: since when it is what it is, in seconds since 1970; nil where nobody knows.
    func response(to request: Request, headers: Headers, changedAt: Int? = nil) -> Response {
        let zipped = AcceptEncoding.allowsGzip(request.headers) ? gzip : nil
        let tag = zipped == nil ? tag : gzipTag
        var headers = headers
        if gzip != nil { headers.add("Vary", "Accept-Encoding") }
        if zipped != nil { headers.add("Content-Encoding", "gzip") }
        return Response(
            zipped ?? bytes, headers: headers, validators: Validators(tag, changedAt: changedAt), for: request
        )
    }
}
