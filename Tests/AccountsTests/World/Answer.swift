import HTTPServer
import Web

/// What came back, in the words of tests.
struct Answer: Sendable {
    let status: Int
    let headers: Headers
    let bytes: [UInt8]

    init(_ response: Response) {
        status = response.status.rawValue
        headers = response.headers
        if case .bytes(let bytes) = response.body { self.bytes = bytes } else { bytes = [] }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String? { headers["Location"] }

    /// The session that the answer opened.
    var session: SessionToken? {
        let cookie = headers.all("Set-Cookie").first { $0.hasPrefix("__Host-session=") }
        return cookie.flatMap { $0.dropFirst(15).split(separator: ";").first }
            .flatMap { SessionToken(text: String($0)) }
    }

    /// The value of a hidden field.
    func hidden(_ name: String) -> String? {
        text.firstRange(of: "name=\"\(name)\" value=\"").map { start in
            String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }
}
