import HTTPServer
import Postgres

/// A shared page as it is kept: with its gzip copy and validators.
public final class CachedPage: Sendable {
    let tags: Set<String>
    /// On a page of 300 comments (588 KB) level 4 took two thirds of the time of level 6 for a tenth more
    /// bytes; pages may be dropped by every write.
    private static let level: Int32 = 4

    private let content: StoredContent
    private let headers: Headers
    /// When it was made, in seconds since 1970. What it shows may be older, but nothing says since when: an entry that
    /// is hidden takes its date along.
    private let madeAt: Int64

    /// Throws when the page sets a cookie: the next visitor would get somebody else's.
    init(_ page: SharedPage, now: Instant = .now) throws(SharedPageSetsCookie) {
        guard page.headers["Set-Cookie"] == nil else { throw SharedPageSetsCookie() }
        tags = page.tags
        madeAt = now.seconds
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
    ///
    /// Within the second in which it was made its date tells too little: the page may change before that second is
    /// over, and the next one would seem to be the same (RFC 9110 section 8.8.2.2).
    public func response(to request: Request, now: Instant = .now) -> Response {
        content.response(to: request, headers: headers, changedAt: now.seconds > madeAt ? Int(madeAt) : nil)
    }
}

/// A page that everybody shares must not set a cookie.
public struct SharedPageSetsCookie: Error {}
