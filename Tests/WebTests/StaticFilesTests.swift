import FoundationEssentials
import HTTPServer
import Testing

@testable import Web

@Suite struct StaticFilesTests {
    let css = Array(String(repeating: "body{margin:0}", count: 50).utf8)
    let files: StaticFiles

    init() {
        files = StaticFiles(files: [("site.css", css), ("icons/mark.svg", [60, 62]), ("a.png", [1, 2])])
    }

    func get(_ path: String, _ headers: Headers = [:], method: Method = .get) -> Response? {
        files.response(to: Request(method: method, path: path, headers: headers))
    }

    @Test func linksCarryAHashAndAreKeptForEver() throws {
        let url = files.url(for: "site.css")
        #expect(url.hasPrefix("/static/site.") && url.hasSuffix(".css") && url.count == 29)
        let response = try #require(get(url))
        #expect(response.headers["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(response.headers["Content-Type"] == "text/css; charset=utf-8")
        guard case .bytes(css) = response.body else { return #expect(Bool(false), "other bytes") }
    }

    @Test func plainNamesAreAskedForEachTime() throws {
        let response = try #require(get("/static/icons/mark.svg"))
        #expect(response.headers["Cache-Control"] == "no-cache")
    }

    @Test func gzipHasAValidatorOfItsOwn() throws {
        let plain = try #require(get(files.url(for: "site.css")))
        let zipped = try #require(get(files.url(for: "site.css"), ["Accept-Encoding": "gzip"]))
        #expect(zipped.headers["Content-Encoding"] == "gzip")
        #expect(zipped.headers["Vary"] == "Accept-Encoding" && plain.headers["Vary"] == "Accept-Encoding")
        #expect(zipped.headers["ETag"] != plain.headers["ETag"])
        guard case .bytes(let bytes) = zipped.body else { return #expect(Bool(false), "no bytes") }
        #expect(gunzip(bytes) == css)
    }

    @Test func whatTheClientHasIsNotSentAgain() throws {
        let tag = try #require(get("/static/site.css")?.headers["ETag"])
        for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let response = try #require(get("/static/site.css", ["If-None-Match": known]))
            #expect(response.status == .notModified)
            #expect(response.headers["ETag"] == tag)
            guard case .empty = response.body else { return #expect(Bool(false), "a body with 304") }
        }
        #expect(get("/static/site.css", ["If-None-Match": "\"other\""])?.status == .ok)
    }

    @Test func onlyReadingIsAllowed() {
        #expect(get("/static/site.css", method: .post)?.status == .methodNotAllowed)
        #expect(get("/static/site.css", method: .head)?.status == .ok)
    }

    @Test(arguments: [
        "/static/", "/static/none.css", "/static/../Package.swift", "/static//site.css",
        "/static/%73ite.css", "/static/icons",
    ])
    func nothingElseIsThere(_ path: String) {
        #expect(get(path)?.status == .notFound)
    }

    @Test func otherPathsAreNotOurs() {
        #expect(get("/") == nil)
    }

    @Test func readsAFolderWithoutHiddenFilesAndLinks() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "static-\(Secret.randomToken())")
        let inner = folder.appending(path: "icons")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try Data([1]).write(to: folder.appending(path: "a.css"))
        try Data([2]).write(to: inner.appending(path: "b.svg"))
        try Data([3]).write(to: folder.appending(path: ".hidden"))
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "passwd"), withDestinationURL: URL(filePath: "/etc/passwd"))
        #expect(try StaticFiles(folder: folder.path).names == ["a.css", "icons/b.svg"])
    }

    @Test func aMissingFolderStopsTheStart() {
        #expect(throws: (any Error).self) { try StaticFiles(folder: "/nowhere/at/all") }
    }
}
