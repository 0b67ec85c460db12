import Civic
import Postgres
import Web

/// Whom to tell of a weakness of the site, for those who look for it (RFC 9116).
struct SecurityText: Sendable {
    /// How long a copy of the file may be believed; section 2.5.5 asks for less than a year.
    static let validity = Duration.seconds(180 * 86_400)

    let contacts: [Language: Contact]
    let address: String
    let now: Instant

    /// The lines of the file; nil as long as staff named no address at all, without which it would be none.
    var text: String? {
        let ways = ways
        guard !ways.isEmpty else { return nil }
        let expires = (now + Self.validity).iso8601
        let lines =
            ways.map { "Contact: \($0)" } + [
                "Expires: \(expires)", "Preferred-Languages: \(languages.joined(separator: ", "))",
                "Canonical: \(address)",
            ]
        return lines.map { $0 + "\n" }.joined()
    }

    private var inOrder: [Contact] { Language.allCases.compactMap { contacts[$0] } }

    /// In order of preference (section 2.5.3), each once. A form without https is none that the standard allows.
    private var ways: [String] {
        let all = inOrder
        let found =
            all.map(\.email).filter { !$0.isEmpty }.map(Self.mail)
            + all.map(\.form).filter { $0.hasPrefix("https://") }
            + all.compactMap(\.dialed).map(Self.telephone)
        var seen = Set<String>()
        return found.filter { seen.insert($0).inserted }
    }

    /// As RFC 6068 writes it.
    private static func mail(_ address: String) -> String {
        "mailto:"
            + address.split(separator: "@").map { PercentEncoding.encode(String($0)) }.joined(separator: "@")
    }

    /// As RFC 3966 writes it, with Japan's number where the number names no country.
    private static func telephone(_ dialed: String) -> String {
        "tel:" + (dialed.hasPrefix("0") ? "+81" + dialed.dropFirst() : dialed)
    }

    /// Those in which staff wrote a contact. Simple Japanese is a way of writing, not another language.
    private var languages: [String] {
        var seen = Set<String>()
        return inOrder.map { $0.language.isJapanese ? Language.japanese.rawValue : $0.language.rawValue }
            .filter { seen.insert($0).inserted }
    }
}
