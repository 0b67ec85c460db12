import Civic

extension ReadingModel {
    /// A draft with fewer passages is looked over without help.
    private static let longDraft = 30
    /// So many of the most discussed passages are named.
    private static let top = 5

    func counts(of passage: Passage) -> Counts { counts[.passage(passage.id)] ?? Counts() }

    /// The passages of a long draft that are talked about most, the first of them most; none until there is
    /// something to choose from.
    var mostDiscussed: [Passage] {
        guard edition.passages.count >= Self.longDraft else { return [] }
        let talked = edition.passages.filter { counts(of: $0).comments > 0 }
        guard talked.count > Self.top else { return [] }
        let order = talked.sorted { left, right in
            let (left, right) = (counts(of: left), counts(of: right))
            return (left.comments, Heat.weight(left)) > (right.comments, Heat.weight(right))
        }
        return Array(order.prefix(Self.top))
    }

    /// Comments below each heading and the headings in it.
    var commentsByHeading: [PassageID: Int] {
        var found: [PassageID: Int] = [:]
        var open: [Passage] = []
        for passage in edition.passages {
            if passage.kind == .heading {
                open.removeAll { $0.level >= passage.level }
                open.append(passage)
            } else if let comments = counts[.passage(passage.id)]?.comments, comments > 0 {
                for heading in open { found[heading.id, default: 0] += comments }
            }
        }
        return found
    }
}
