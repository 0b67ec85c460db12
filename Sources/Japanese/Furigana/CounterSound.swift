/// How number and counter change each other's sound: 三本 (ぼん), 六回 (ろっかい), 十分 (じゅっぷん).
struct CounterSound {
    private(set) var counter: String
    /// Whether the number ends in っ.
    let shortensNumber: Bool

    /// Counters that stay as they are, and let the number stay, whatever their first sound.
    private static let steady: Set = ["版", "班", "課", "区", "県", "か国", "通り"]
    private static let voicedAfterThree = ["階": "がい", "軒": "げん"]

    init(_ reading: String, of counter: String, after number: Int) {
        self.counter = reading
        guard !Self.steady.contains(counter), let first = reading.unicodeScalars.first else {
            shortensNumber = false
            return
        }
        let last = Self.last(of: number)
        shortensNumber = Self.shortens(last, before: first)
        if last == 3, let voiced = Self.voicedAfterThree[counter] { self.counter = voiced }
        guard "はひふへほ".unicodeScalars.contains(first) else { return }
        if shortensNumber || (counter.hasPrefix("分") && [3, 4].contains(last)) {
            self.counter = Self.shift(reading, by: 2)
        } else if last == 3 {
            self.counter = Self.shift(reading, by: 1)
        }
    }

    /// The part of a number that is read last: 4 of 14, 10 of 20, 100 of 300.
    private static func last(of number: Int) -> Int {
        if number % 10 != 0 { return number % 10 }
        return number % 100 != 0 ? 10 : number % 1000 != 0 ? 100 : 1000
    }

    /// 1, 8 and 10 end in っ before all voiceless sounds, 6 and 100 before か and は.
    private static func shortens(_ last: Int, before first: Unicode.Scalar) -> Bool {
        if "かきくけこはひふへほ".unicodeScalars.contains(first) { return [1, 6, 8, 10, 100].contains(last) }
        return "さしすせそたちつてと".unicodeScalars.contains(first) && [1, 8, 10].contains(last)
    }

    /// The first letter with one or two marks: ほ, ぼ, ぽ stand one after another in Unicode.
    private static func shift(_ reading: String, by marks: UInt32) -> String {
        var scalars = String.UnicodeScalarView(reading.unicodeScalars)
        guard let first = scalars.first, let shifted = Unicode.Scalar(first.value + marks) else {
            return reading
        }
        scalars.removeFirst()
        return String(shifted) + String(scalars)
    }
}
