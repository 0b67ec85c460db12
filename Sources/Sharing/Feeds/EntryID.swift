import Civic
import Foundation

/// Names that entries keep for ever, also when their address changes.
struct EntryID {
    /// Host of the site, which owns the names.
    let host: String

    init(publicURL: String) {
        host = URL(string: publicURL)?.host() ?? "localhost"
    }

    /// A tag URI (RFC 4151): the year is one in which the host was surely this site's, the first of its entries'.
    func tag(_ entry: PublishedEntry) -> String {
        "tag:\(host),\(CivilTime(entry.publishedAt).year):\(entry.kind.rawValue)/\(entry.id)"
    }
}
