import HTTPServer

/// Which codings a client takes (RFC 9110 section 12.5.3).
public enum AcceptEncoding {
    /// Whether gzip may be sent: named, or covered by `*`, with a weight above 0. Without the field we send
    /// bytes as they are, as simple programs expect.
    public static func allowsGzip(_ headers: Headers) -> Bool {
        var any: Bool?
        for line in headers.all("Accept-Encoding") {
            for item in line.lowercased().split(separator: ",") {
                let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
                guard let coding = parts.first else { continue }
                let isWanted = !parts.dropFirst().contains(where: isZeroWeight)
                if coding == "gzip" || coding == "x-gzip" { return isWanted }
                if coding == "*" { any = isWanted }
            }
        }
        return any ?? false
    }

    /// `q=0`, `q=0.`, `q=0.000` (RFC 9110 section 12.4.2).
    private static func isZeroWeight(_ parameter: String) -> Bool {
        parameter.hasPrefix("q=0") && parameter.dropFirst(3).allSatisfy { $0 == "0" || $0 == "." }
    }
}
