/// A passage whose every letter remembers where it stood in the version before.
struct TracedPassage {
    struct Letter {
        let scalar: Unicode.Scalar
        /// Passage and place in the old version; nil for what was added.
        let origin: Origin?
    }

    struct Origin {
        let passage: Int
        let place: Int
    }

    var letters: [Letter]
    let isHeading: Bool

    init(_ text: String, passage: Int?, isHeading: Bool) {
        letters = text.unicodeScalars.enumerated().map { place, scalar in
            Letter(scalar: scalar, origin: passage.map { Origin(passage: $0, place: place) })
        }
        self.isHeading = isHeading
    }

    init(_ letters: [Letter]) {
        self.letters = letters
        isHeading = false
    }

    var text: String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: letters.lazy.map(\.scalar))
        return String(scalars)
    }
}
