import Civic
import Drafts
import Web

/// What staff sent about one passage: the new one with what it continues, or the old one with where it goes on.
struct MatchingForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    /// Nil where a number or a passage is none of these versions'.
    func choice(in matching: VersionMatching) -> DecideOrigins.Choice? {
        if let passage = id("passage") {
            if form["act"] == "undo" { return .undecided(passage: passage, origin: nil) }
            guard let origins = chosen(matching.old) else { return nil }
            return .continues(passage, origins)
        }
        guard let origin = id("origin") else { return nil }
        if form["act"] == "undo" { return .undecided(passage: nil, origin: origin) }
        guard let successors = chosen(matching.new), successors.count <= 1 else { return nil }
        return successors.first.map { .goesOn(origin, in: $0) } ?? .gone(origin)
    }

    private func id(_ name: String) -> PassageID? {
        form[name].flatMap { Int64($0) }.map(PassageID.init(rawValue:))
    }

    /// The passages that were chosen, or named by their number; nil where a number names none.
    private func chosen(_ passages: [Passage]) -> [PassageID]? {
        let ids = form.all("chosen").compactMap { Int64($0) }.map(PassageID.init(rawValue:))
        let typed = WrittenText(form["other"] ?? "", keepsLines: false).text
        guard !typed.isEmpty else { return ids }
        let numbers = typed.split { !$0.isNumber }.map { Int($0) }
        let named = numbers.map { number in passages.first { $0.position == number }?.id }
        guard !named.isEmpty, !named.contains(nil) else { return nil }
        return ids + named.compactMap(\.self).filter { !ids.contains($0) }
    }
}
