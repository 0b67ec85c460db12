import HTTPServer

/// A shared page as it is kept: with its gzip copy and validators.
public final class CachedPage: Sendable {
    let tags: Set<String>
    private let content: StoredContent
    private let headers: Headers

    init(_ page: SharedPage) {
        precondition(page.headers["Set-Cookie"] == nil, "a shared page sets no cookie")
        tags = page.tags
        content = StoredContent(page.bytes, compressing: true, level: 6)
        var headers = page.headers
        headers["Content-Type"] = headers["Content-Type"] ?? "text/html; charset=utf-8"
        // Browsers keep the page, but ask each time whether it is still this one.
        headers["Cache-Control"] = "no-cache"
        // Another page comes after log-in or with another language.
        headers.add("Vary", "Cookie, Accept-Language")
        self.headers = headers
    }

    /// What it takes in memory, in bytes, with an allowance for keys and tags.
    var size: Int { content.size + 1024 }

    /// The answer to a request: the page, or 304.
    public func response(to request: Request) -> Response {
        content.response(to: request, headers: headers)
    }
}
