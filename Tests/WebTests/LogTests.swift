import FoundationEssentials
import HTTPServer
import Synchronization
import Testing

@testable import Web

@Suite struct LogTests {
    /// Collects what a log writes.
    final class Sink: Sendable {
        private let bytes = Mutex<[UInt8]>([])
        var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
        func append(_ lines: [UInt8]) { bytes.withLock { $0 += lines } }
    }

    let sink = Sink()
    let now = UnixTime(seconds: 1_800_000_000)

    @Test func aRequestLineHasTheRouteAndNoPath() {
        let writer = LineWriter { [sink] in sink.append($0) }
        RequestLog(writer).write(
            RequestID(0), .post, route: PathPattern("/comments/{id}"), Response(body: .bytes([1, 2])),
            took: .milliseconds(12), at: now)
        writer.flush()
        #expect(
            sink.text == """
                {"time":"2027-01-15T08:00:00Z","request":"0000000000","method":"POST",\
                "route":"/comments/{id}","status":200,"bytes":2,"ms":12}

                """)
    }

    @Test func aSecurityLineHasTheSourceAddress() {
        let writer = LineWriter { [sink] in sink.append($0) }
        let event = SecurityEvent("login_failed", from: "192.0.2.1", in: RequestID(0), account: 7)
        SecurityLog(writer).write(event, at: now)
        writer.flush()
        #expect(
            sink.text.contains(
                #""event":"login_failed","address":"192.0.2.1","request":"0000000000","account":7"#))
    }

    @Test func nothingSentByAClientMakesANewLine() {
        var line = JSONLine()
        line.add("a", "x\"\\\r\n\u{0}\u{2028}あ")
        #expect(
            String(decoding: line.bytes, as: UTF8.self) == #"{"a":"x\"\\\u000d\u000a\u0000\u2028あ"}"# + "\n")
    }

    @Test func whatDoesNotFitIsCounted() {
        let writer = LineWriter(limit: 0) { [sink] in sink.append($0) }
        for _ in 0..<3 { writer.write([65, 10]) }
        writer.flush()
        #expect(!sink.text.contains("A") && sink.text.contains("lost_lines"))
    }

    @Test func aDayHasAFileAndOldOnesGo() throws {
        let folder = FileManager.default.temporaryDirectory.path + "/log-\(Secret.randomToken())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try DailyFile(folder: folder, name: "security", days: 2)
        for day in 0..<5 { file.write([65, 10], at: now + .seconds(86_400 * day)) }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(
            names == ["security-2027-01-17.jsonl", "security-2027-01-18.jsonl", "security-2027-01-19.jsonl"])
        let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + names[0])[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
    }
}
