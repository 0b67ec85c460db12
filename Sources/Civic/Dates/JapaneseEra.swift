/// An era of the Japanese calendar since the first that an emperor kept for life.
public enum JapaneseEra: String, Sendable, CaseIterable {
    case meiji = "明治"
    case taisho = "大正"
    case showa = "昭和"
    case heisei = "平成"
    case reiwa = "令和"

    /// The letter that forms and tables use for it: `R8.11.21`.
    public var letter: Character {
        switch self {
        case .meiji: "M"
        case .taisho: "T"
        case .showa: "S"
        case .heisei: "H"
        case .reiwa: "R"
        }
    }

    /// The first day. The Meiji era was proclaimed on 23 October 1868 for the year as a whole, which began on 25
    /// January; the other days are those on which the change took effect by decree or law.
    public var start: CivilDate {
        switch self {
        case .meiji: CivilDate(unchecked: 1868, 1, 25)
        case .taisho: CivilDate(unchecked: 1912, 7, 30)
        case .showa: CivilDate(unchecked: 1926, 12, 25)
        case .heisei: CivilDate(unchecked: 1989, 1, 8)
        case .reiwa: CivilDate(unchecked: 2019, 5, 1)
        }
    }

    /// The era of a name or letter as people type it, in either case.
    init?(written text: some StringProtocol) {
        let upper = text.uppercased()
        guard let era = Self.allCases.first(where: { $0.rawValue == upper || String($0.letter) == upper })
        else {
            return nil
        }
        self = era
    }

    /// The western year in which a year of the era begins.
    func westernYear(_ year: Int) -> Int { start.year + year - 1 }
}

extension CivilDate {
    /// The era of this day; nil before Meiji.
    public var era: JapaneseEra? { JapaneseEra.allCases.last { $0.start <= self } }

    /// Era and year as they are written: `令和8年`, `令和元年`; nil before Meiji.
    public var eraYear: String? {
        era.map { era in
            let year = self.year - era.start.year + 1
            return era.rawValue + (year == 1 ? "元" : String(year)) + "年"
        }
    }
}
