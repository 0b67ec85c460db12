/// Finds the numbers that name a house: 港町1-2-3, 一丁目二番, 5番地, 3番12号.
///
/// A 丁目 or a town alone is a place that people speak of and is left.
enum HouseNumbers {
    static func all(in text: PlainScalars) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var place = 0
        while place < text.count {
            if let end = end(of: place, in: text) {
                found.append(start(of: place, in: text)..<end)
                place = end
            } else {
                place = afterNumber(place, in: text) ?? place + 1
            }
        }
        return found
    }

    /// Where the house number ends that begins at a place; nil where none does.
    private static func end(of place: Int, in text: PlainScalars) -> Int? {
        guard let number = afterNumber(place, in: text), !isNumber(text[place - 1]) else { return nil }
        if text.has("番地", at: number) { return number + 2 }
        for sign in ["丁目", "番"] where text.has(sign, at: number) {
            let next = number + sign.unicodeScalars.count
            guard let second = afterNumber(next, in: text) else { continue }
            // 3番12号 names a house, 3番12分 a train.
            if sign == "丁目" || text.has("号", at: second) { return second }
        }
        return hyphenated(place, in: text)
    }

    /// Numbers with hyphens right after the name of a place.
    private static func hyphenated(_ place: Int, in text: PlainScalars) -> Int? {
        guard let run = NumberRun(in: text, at: place),
            (2...4).contains(run.groups.count), run.groups.allSatisfy({ $0.count <= 4 && $0.first != "0" }),
            text.plain[run.range].allSatisfy({ $0.isPlainDigit || $0 == "-" }),
            let before = text[place - 1], isPlaceName(before),
            ["市", "区", "町", "村", "郡", "字"].contains(where: { text.has($0, within: 10, before: place) })
        else { return nil }
        let isCounted = text[run.range.upperBound].map { counters.contains($0) } ?? false
        return isCounted ? nil : run.range.upperBound
    }

    /// The place after a number; nil where none begins.
    private static func afterNumber(_ place: Int, in text: PlainScalars) -> Int? {
        guard isNumber(text[place]) else { return nil }
        var end = place
        while isNumber(text[end]) { end += 1 }
        return end
    }

    /// The name of the place belongs to it, as far as it reads like one.
    private static func start(of place: Int, in text: PlainScalars) -> Int {
        var start = place
        while place - start < 12, let before = text[start - 1], isPlaceName(before) { start -= 1 }
        return start
    }

    private static func isNumber(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.isPlainDigit || $0.isKanjiDigit } ?? false
    }

    /// Characters (漢字) and ヶ; kana mostly join sentences.
    private static func isPlaceName(_ scalar: Unicode.Scalar) -> Bool {
        ((0x4E00...0x9FFF).contains(scalar.value) || scalar == "ヶ" || scalar == "々") && scalar != "第"
            && !scalar.isKanjiDigit
    }

    private static let counters = Set("人円年件名個回台校社歳m%k月日時分章節項条頁ペ版".unicodeScalars)
}
