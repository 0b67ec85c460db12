import CZlib
import HTTPServer
import Testing

@testable import Web

/// Undoes gzip, for tests.
func gunzip(_ bytes: [UInt8], limit: Int = 1 << 20) -> [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var input = bytes
    return input.withUnsafeMutableBufferPointer { input in
        [UInt8](unsafeUninitializedCapacity: limit) { output, count in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(limit)
            count = inflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
        }
    }
}

@Suite struct GzipTests {
    let page = Array(String(repeating: "<li>ともにつくる</li>", count: 200).utf8)

    @Test(arguments: [1, 6, 9] as [Int32])
    func goesBothWays(_ level: Int32) throws {
        let compressed = try #require(Gzip.compress(page, level: level))
        #expect(compressed.count < page.count / 10)
        #expect(gunzip(compressed) == page)
    }

    @Test func whatDoesNotShrinkIsLeft() {
        #expect(Gzip.compress([]) == nil)
        #expect(Gzip.compress([1, 2, 3]) == nil)
        #expect(Gzip.compress(RandomBytes.make(1000)) == nil)
    }

    @Test(
        arguments: [
            ("gzip", true), ("gzip, deflate, br", true), ("br;q=1.0, gzip;q=0.5", true), ("x-gzip", true),
            ("*", true), ("GZIP", true), ("gzip;q=0", false), ("gzip ; q=0.000", false), ("*;q=0", false),
            ("gzip;q=0, *", false), ("gzip;q=0.001", true), ("identity", false), ("br", false), ("", false),
        ]
    )
    func heedsWhatTheClientTakes(_ header: String, _ allowed: Bool) {
        #expect(AcceptEncoding.allowsGzip(["Accept-Encoding": header]) == allowed)
    }

    @Test func withoutTheFieldBytesStayAsTheyAre() {
        #expect(!AcceptEncoding.allowsGzip([:]))
    }

    @Test func compressesPagesButNotPictures() {
        let request = Request(path: "/", headers: ["Accept-Encoding": "gzip"])
        var html = Response(headers: ["Content-Type": "text/html; charset=utf-8"], body: .bytes(page))
        html.compress(for: request)
        #expect(html.headers["Content-Encoding"] == "gzip")
        #expect(html.headers["Vary"] == "Accept-Encoding")
        var picture = Response(headers: ["Content-Type": "image/png"], body: .bytes(page))
        picture.compress(for: request)
        #expect(picture.headers["Content-Encoding"] == nil)
    }
}
