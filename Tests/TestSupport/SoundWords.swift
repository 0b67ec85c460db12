/// Words of official texts, drawn by chance.
public struct SoundWords {
    private var random: SeededRandom

    /// The same words for the same seed.
    public init(seed: UInt64) { random = SeededRandom(seed) }

    /// A number of the range.
    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    /// True once in so many times.
    public mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    /// What a measure is about.
    public mutating func subject() -> String { pick(Self.subjects) }
    /// What a measure does.
    public mutating func aim() -> String { pick(Self.aims) }
    /// A unit of measure.
    public mutating func unit() -> String { pick(["件", "人", "％", "回", "時間"]) }
    /// An item of a list.
    public mutating func item() -> String { "\(subject())における\(subject())の\(aim())" }

    /// Where something happens.
    public mutating func place() -> String {
        pick(["市役所の窓口", "港の朝市", "山あいの集落", "駅前の商店街", "図書館と公民館", "中学校の授業"])
    }

    /// One to three sentences.
    public mutating func paragraph() -> String {
        (0..<number(1...3)).map { _ in sentence() }.joined()
    }

    /// A sentence of a plan.
    public mutating func sentence() -> String {
        let reasons = ["人口が減るなかでも", "災害に備えて", "若い世代の声を聞きながら", "一人ひとりの暮らしに合わせて", "事業者と力を合わせて"]
        let acts = [
            "必要な情報を分かりやすく届けます", "手続きにかかる時間を短くします", "データを公開し新しい仕事を生み出します", "支え合いの輪を広げていきます", "職員の働き方を見直します",
        ]
        return "\(place())では、\(pick(reasons))、\(subject())の\(aim())を通じて、\(pick(acts))。"
    }

    /// Different names, short ones and ones that a column has to wrap.
    public mutating func indicatorNames(_ count: Int) -> [String] {
        let kinds = ["の利用者数", "に取り組む団体の数", "の講座を開いた回数", "に「満足している」と答えた市民の割合"]
        let names = Self.subjects.flatMap { subject in kinds.map { subject + $0 } }
        return Array(names.shuffled(using: &random).prefix(count))
    }

    /// A word that needs a note.
    public func term(_ number: Int) -> String {
        ["デジタルデバイド", "関係人口", "地域通貨", "VUCA", "オープンデータ", "伴走支援"][(number - 1) % 6]
    }

    private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

    private static let subjects = [
        "オンライン申請", "地域交通", "見守り活動", "デジタル人材", "観光案内", "防災情報", "子育て支援", "農業と漁業", "キャッシュレス決済", "文書管理",
    ]
    private static let aims = ["推進", "充実", "見直し", "育成", "拡大", "連携強化", "利便性の向上", "基盤整備"]
}
