import Revisions

/// A text whose edits are followed.
public struct TrialDocument: Sendable {
    public let name: String
    public let pieces: [Piece]
    /// Texts that a new passage may have.
    let additions: [String]

    /// Any draft; new passages speak of something else than its own.
    public init(_ name: String, _ passages: [(text: String, isHeading: Bool)]) {
        self.name = name
        pieces = RandomEdits.underHeadings(passages)
        additions = (0..<40).map { number in
            var random = SeededRandom(UInt64(number) &+ 77)
            return Self.sentence(of: random.pick(Self.places), &random)
                + Self.sentence(of: random.pick(Self.places), &random)
        }
    }

    /// A plan that says nearly the same of each district, and of all of them some things in the very same words.
    public static let districts: TrialDocument = {
        var passages: [(text: String, isHeading: Bool)] = []
        for (number, place) in places.enumerated() {
            var random = SeededRandom(UInt64(number))
            passages.append(("\(place)の取組", true))
            passages.append(("地区の皆さんと話し合いながら進めます。", false))
            for measure in measures {
                passages.append((measure.replacing("{}", with: place), false))
            }
            for _ in 0..<3 { passages.append((sentence(of: place, &random), false)) }
            passages.append(("取組の結果は、毎年度、市の広報でお知らせします。", false))
        }
        let document = TrialDocument("districts", passages)
        return TrialDocument(
            document,
            additions: (0..<40).map { number in
                var random = SeededRandom(UInt64(number) &+ 99)
                // Nearly, but not quite, what the draft says of a district that it has.
                return random.pick(measures).replacing("{}", with: random.pick(newPlaces))
            })
    }()

    private init(_ document: TrialDocument, additions: [String]) {
        name = document.name
        pieces = document.pieces
        self.additions = additions
    }

    private static func sentence(of place: String, _ random: inout SeededRandom) -> String {
        "\(place)では、\(random.pick(reasons))、\(random.pick(things))の\(random.pick(aims))に取り組みます。"
    }

    private static let places = [
        "浜通り地区", "山手地区", "駅前地区", "川西地区", "川東地区", "朝日丘地区", "港地区", "栄町地区", "緑が丘地区", "南原地区", "北原地区",
        "大沢地区",
    ]
    private static let newPlaces = ["西浜地区", "古川地区", "岬地区", "桜台地区"]
    private static let measures = [
        "{}の避難所に備える水と食料を、三日分から七日分に増やします。備えの量は、毎年九月に確かめます。",
        "{}の集会所で、月に二回、手続きの相談を受け付けます。予約はいりません。",
        "{}のバスの便を、朝と夕方に一本ずつ増やします。",
        "{}の通学路のうち、見通しの悪い交差点を五か所選び、鏡と照明を付けます。工事は夏休みの間に終えます。",
        "{}の空き家を調べ、使えるものを若い世帯に貸し出します。",
    ]
    private static let reasons = ["人口が減るなかでも", "災害に備えて", "若い世代の声を聞きながら", "事業者と力を合わせて", "一人ひとりの暮らしに合わせて"]
    private static let things = ["地域交通", "見守り活動", "防災情報", "子育て支援", "観光案内", "文書管理", "農業と漁業"]
    private static let aims = ["充実", "見直し", "利便性の向上", "連携強化", "基盤整備"]
}
