import HTTPServer

extension Response {
    /// Compresses a page made for one reader, when the client takes gzip and the page is worth it.
    ///
    /// Pages with secrets may be compressed because ours holds them masked, see ``CSRFTokens``.
    public mutating func compress(for request: Request, minimum: Int = 1024) {
        guard case .bytes(let bytes) = body, headers["Content-Encoding"] == nil, isText else { return }
        headers.add("Vary", "Accept-Encoding")
        guard bytes.count >= minimum, AcceptEncoding.allowsGzip(request.headers),
            let compressed = Gzip.compress(bytes, level: 1)
        else { return }
        body = .bytes(compressed)
        headers["Content-Encoding"] = "gzip"
    }

    private var isText: Bool {
        guard let type = headers["Content-Type"] else { return false }
        return type.hasPrefix("text/") || type.hasPrefix("application/json")
    }
}
