import Postgres
import Web

/// The name of one sent form: the same form sent twice has the same name and is stored once.
///
/// What was written is part of it, so that a page kept by the browser (back, write something else, send)
/// makes a second post and loses nothing.
public enum Submission {
    /// - Parameters:
    ///   - token: the form's hidden field `submission`; where it is missing the day in Japan takes its place.
    ///   - parts: all that tells this post from another one of the same person.
    public static func name(token: String?, day: Instant, parts: [String]) -> String {
        let once = token.flatMap { $0.isEmpty ? nil : $0 } ?? String(day.iso8601.prefix(10))
        // Each part with its length, so that no two lists read the same.
        let whole = ([once] + parts).map { "\($0.utf8.count):\($0)" }.joined()
        return Base64URL.encode(SHA256.hash(Array(whole.utf8)))
    }
}
