import HTTPServer
import Postgres
import Testing

@testable import Web

@Suite struct ValidatorTests {
    let tag = ETag([1, 2, 3])

    /// The status for a client that sends these fields; the content changed at second 1,000,000,000.
    func status(_ headers: Headers, method: Method = .get, changedAt: Int? = 1_000_000_000) -> Int {
        Response(
            .bytes([1, 2, 3]), headers: ["Content-Type": "image/png"],
            validators: Validators(tag, changedAt: changedAt),
            for: Request(method: method, path: "/", headers: headers)
        ).status.rawValue
    }

    @Test func aTagIsFoundInAList() {
        for known in [
            tag.text, "W/\(tag.text)", "\"a\",\(tag.text)", "\"a\" , W/\"b\",\t\(tag.text) ", ",,\(tag.text)",
            "\"a,b\", \(tag.text)", "*", " * ",
        ] {
            #expect(status(["If-None-Match": known]) == 304, "\(known)")
        }
        #expect(status(["If-None-Match": "\"a\"", "If-None-Match": tag.text]) == 304)
    }

    @Test func whatIsNotTheTagIsNotKnown() {
        let inner = tag.text.dropFirst().dropLast()
        for other in [
            "\"a\"", "", "\(inner)", "\"\(inner)", "w/\(tag.text)", "\"a\", *", "\"x\(inner)\"",
            "\"\(inner)-gz\"",
            "\"a,\(tag.text)", "no list, \(tag.text)",
        ] {
            #expect(status(["If-None-Match": other]) == 200, "\(other)")
        }
    }

    /// RFC 9110 section 5.6.7: one form in use and two old ones.
    @Test func aDateIsReadInAllThreeForms() {
        for date in [
            "Sun, 09 Sep 2001 01:46:40 GMT", "Sunday, 09-Sep-01 01:46:40 GMT", "Sun Sep  9 01:46:40 2001",
            "Sun, 09 Sep 2001 01:46:41 GMT", "Sat, 21 Nov 2026 00:00:00 GMT",
        ] {
            #expect(status(["If-Modified-Since": date]) == 304, "\(date)")
        }
        for date in [
            "Sun, 09 Sep 2001 01:46:39 GMT", "yesterday", "", "Sat, 21 Nov 2026 00:00:00 JST",
            "Sat, 21 Nov 2026 00:00:00 GMT and more", "2026-11-21T00:00:00Z",
        ] {
            #expect(status(["If-Modified-Since": date]) == 200, "\(date)")
        }
        let late = "Sat, 21 Nov 2026 00:00:00 GMT"
        #expect(status(["If-Modified-Since": late, "If-Modified-Since": late]) == 200)
        #expect(status(["If-Modified-Since": late], changedAt: nil) == 200)
    }

    @Test func tagsGoBeforeDates() {
        let late = "Sat, 21 Nov 2026 00:00:00 GMT"
        #expect(status(["If-None-Match": "\"a\"", "If-Modified-Since": late]) == 200)
        let early = "Sun, 09 Sep 2001 01:46:39 GMT"
        #expect(status(["If-None-Match": tag.text, "If-Modified-Since": early]) == 304)
    }

    @Test func onlyReadingIsSpared() {
        #expect(status(["If-None-Match": "*"], method: .head) == 304)
        #expect(status(["If-None-Match": tag.text], method: .post) == 200)
    }

    @Test func the304SaysNothingAboutContentItDoesNotHave() {
        let response = Response(
            .bytes([1, 2, 3]),
            headers: ["Content-Type": "image/png", "Cache-Control": "no-cache", "Vary": "Cookie"],
            validators: Validators(tag, changedAt: 0),
            for: Request(path: "/", headers: ["If-None-Match": tag.text]))
        #expect(response.status == .notModified && response.headers["Content-Type"] == nil)
        #expect(response.headers["ETag"] == tag.text && response.headers["Cache-Control"] == "no-cache")
        #expect(response.headers["Vary"] == "Cookie")
        #expect(response.headers["Last-Modified"] == "Thu, 01 Jan 1970 00:00:00 GMT")
        guard case .empty = response.body else { return #expect(Bool(false), "a body with 304") }
    }

    @Test func aPageCountsAsNewFromTheMomentItWasMadeAnew() throws {
        let (first, second) = (Instant(seconds: 100), Instant(seconds: 101))
        let page = try CachedPage(SharedPage([1], tags: []), now: first)
        let date = try #require(page.response(to: Request(path: "/"), now: second).headers["Last-Modified"])
        let again = Request(path: "/", headers: ["If-Modified-Since": date])
        #expect(page.response(to: again, now: second).status == .notModified)
        // Made in a later second: it may be another page, whatever the dates of what it shows.
        let other = try CachedPage(SharedPage([2], tags: []), now: second)
        #expect(other.response(to: again, now: Instant(seconds: 102)).status == .ok)
        // Within the second in which it was made nobody gets a date to ask with.
        #expect(page.response(to: Request(path: "/"), now: first).headers["Last-Modified"] == nil)
        #expect(page.response(to: again, now: first).status == .ok)
    }
}
