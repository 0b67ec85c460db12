import HTTPServer

/// The cookies a request brought (RFC 6265 section 4.2).
public struct Cookies: Sendable {
    private var values: [String: String] = [:]

    /// Reads all Cookie lines; where a name comes twice, the first counts, which is the one with the longer
    /// path (RFC 6265 section 5.4).
    public init(_ headers: Headers) {
        for line in headers.all("Cookie") {
            for pair in line.split(separator: ";") {
                guard let equals = pair.firstIndex(of: "=") else { continue }
                let name = String(pair[..<equals].drop { $0 == " " })
                values[name] = values[name] ?? String(pair[pair.index(after: equals)...])
            }
        }
    }

    public subscript(name: String) -> String? { values[name] }
}
