import Civic

/// The passages of the sample draft, found by a piece of their text.
struct SamplePassages: Sendable {
    let version: DraftVersionID
    let all: [(id: PassageID, text: String)]

    /// The one passage that has this piece.
    func find(_ piece: String) throws -> PassageID {
        let found = all.filter { $0.text.contains(piece) }
        guard let first = found.first, found.count == 1 else {
            throw SampleScriptError("\(found.count) passages have \"\(piece)\"; exactly one must.")
        }
        return first.id
    }
}
