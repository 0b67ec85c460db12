/// Weekdays in brackets, as after a date: ipadic takes （火） for fire and （日） for the sun.
enum Weekdays {
    private static let readings: [Unicode.Scalar: String] = [
        "月": "げつ", "火": "か", "水": "すい", "木": "もく", "金": "きん", "土": "ど", "日": "にち", "祝": "しゅく", "休": "きゅう",
    ]
    private static let between: Set<Unicode.Scalar> = ["・", "･", "、", ",", "，", "～", "〜", "~", "-", "－", " "]

    /// The text cut where a bracket holds weekdays and nothing else; those come with their reading.
    static func split(_ text: String) -> [(text: String, reading: String?)] {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: isOpening) else { return [(text, nil)] }
        var parts: [(text: String, reading: String?)] = []
        var start = 0
        for place in scalars.indices where isOpening(scalars[place]) {
            guard let end = end(of: scalars, after: place) else { continue }
            parts.append((string(scalars[start...place]), nil))
            parts += scalars[(place + 1)..<end].map { (String($0), readings[$0]) }
            start = end
        }
        if start < scalars.count { parts.append((string(scalars[start...]), nil)) }
        return parts
    }

    /// The place of the closing bracket.
    private static func end(of scalars: [Unicode.Scalar], after place: Int) -> Int? {
        let inside = scalars[(place + 1)...].prefix { readings[$0] != nil || between.contains($0) }
        guard inside.contains(where: { readings[$0] != nil }), hasNoPairs(Array(inside)),
            inside.endIndex < scalars.count,
            scalars[inside.endIndex] == "）" || scalars[inside.endIndex] == ")"
        else { return nil }
        return inside.endIndex
    }

    /// Two of them without a sign between make a word, as 水金 or 木月; only 土日 is said so of weekdays.
    private static func hasNoPairs(_ inside: [Unicode.Scalar]) -> Bool {
        zip(inside, inside.dropFirst()).allSatisfy { one, next in
            between.contains(one) || between.contains(next) || (one == "土" && next == "日") || next == "祝"
        }
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "（" || scalar == "(" }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
