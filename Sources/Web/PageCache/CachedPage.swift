import HTTPServer

/// A shared page as it is kept: with its gzip copy and validators.
public final class CachedPage: Sendable {
    let tags: Set<String>
    /// On a page of 300 comments (588 KB) level 4 took two thirds of the time of level 6 for a tenth more
    /// bytes; pages may be dropped by every write.
    private static let level: Int32 = 4

    private let content: StoredContent
    private let headers: Headers

    /// Throws when the page sets a cookie: the next visitor would get somebody else's.
    init(_ page: SharedPage) throws(SharedPageSetsCookie) {
        guard page.headers["Set-Cookie"] == nil else { throw SharedPageSetsCookie() }
        tags = page.tags
        content = StoredContent(page.bytes, compressing: true, level: Self.level)
        var headers = page.headers
        headers["Content-Type"] = headers["Content-Type"] ?? "text/html; charset=utf-8"
        // Browsers keep the page, but ask each time whether it is still this one.
        headers["Cache-Control"] = "no-cache"
        // Another page comes after log-in or with another language, unless the page knows it better.
        headers["Vary"] = headers["Vary"] ?? "Cookie, Accept-Language"
        self.headers = headers
    }

    /// What it takes in memory, in bytes, with an allowance for keys and tags.
    var size: Int { content.size + 1024 }

    /// The answer to a request: the page, or 304.
    public func response(to request: Request) -> Response {
        content.response(to: request, headers: headers)
    }
}

/// A page that everybody shares must not set a cookie.
public struct SharedPageSetsCookie: Error {}
