import HTTPServer

/// What tells one state of a resource from another (RFC 9110 section 8.8).
public struct Validators: Sendable {
    let tag: ETag
    /// Since when it is what it is, in seconds since 1970; nil where nobody knows.
    let changedAt: Int?

    public init(_ tag: ETag, changedAt: Int? = nil) {
        self.tag = tag
        self.changedAt = changedAt
    }

    /// Whether the client that asks has this state already: tags go before dates (RFC 9110 section 13.2.2).
    func areKnown(to request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        let tags = request.headers.all("If-None-Match")
        return tags.isEmpty
            ? isNotNewer(than: request.headers.all("If-Modified-Since")) : tag.isNamed(in: tags)
    }

    /// A date that can't be read counts as none, and so do two of them (RFC 9110 section 13.1.3).
    private func isNotNewer(than dates: [String]) -> Bool {
        guard dates.count == 1, let changedAt, let date = HTTPDate.second(dates[0]) else { return false }
        return changedAt <= date
    }
}

extension Response {
    /// Content, or 304 when the client has it (RFC 9110 section 15.4.5).
    ///
    /// - Parameter headers: of the content. Those that say what it is stay away from 304, the others belong to both.
    public init(_ content: Body, headers: Headers, validators: Validators, for request: Request) {
        var headers = headers
        headers["ETag"] = validators.tag.text
        if let changedAt = validators.changedAt { headers["Last-Modified"] = HTTPDate.text(changedAt) }
        guard validators.areKnown(to: request) else {
            self.init(headers: headers, body: content)
            return
        }
        for name in ["Content-Type", "Content-Language", "Content-Encoding"] { headers[name] = nil }
        self.init(status: .notModified, headers: headers)
    }
}
