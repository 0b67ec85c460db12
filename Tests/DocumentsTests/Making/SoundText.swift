import TestSupport

/// A small sound strategy made by chance from a seed: what an import should bring back.
struct SoundText {
    struct Part {
        var heading: String
        var paragraphs: [String]
        var items: [String]
    }

    struct Chapter {
        var heading: String
        var lead: String
        var parts: [Part]
    }

    var title = "潮風市まちづくり戦略"
    var chapters: [Chapter] = []

    init(seed: UInt64) {
        var random = SeededRandom(seed)
        for number in 1...Int.random(in: 3...6, using: &random) {
            let subject = Self.subjects.randomElement(using: &random) ?? ""
            chapters.append(
                Chapter(
                    heading: "第\(number)章 \(subject)の\(Self.aims.randomElement(using: &random) ?? "")",
                    lead: Self.sentence(&random), parts: Self.parts(&random)))
        }
    }

    private static func parts(_ random: inout SeededRandom) -> [Part] {
        (1...Int.random(in: 2...3, using: &random)).map { number in
            let name =
                (subjects.randomElement(using: &random) ?? "") + "の"
                + (aims.randomElement(using: &random) ?? "")
            return Part(
                heading: "施策\(number) \(name)",
                paragraphs: (0..<Int.random(in: 1...3, using: &random)).map { _ in paragraph(&random) },
                items: (0..<Int.random(in: 0...3, using: &random)).map { _ in item(&random) })
        }
    }

    private static func paragraph(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in sentence(&random) }.joined()
    }

    private static func sentence(_ random: inout SeededRandom) -> String {
        let places = ["市役所の窓口", "港の朝市", "山あいの集落", "駅前の商店街", "図書館と公民館", "中学校の授業"]
        let reasons = ["人口が減るなかでも", "災害に備えて", "若い世代の声を聞きながら", "一人ひとりの暮らしに合わせて", "事業者と力を合わせて"]
        let acts = [
            "必要な情報を分かりやすく届けます", "手続きにかかる時間を短くします", "データを公開し新しい仕事を生み出します", "支え合いの輪を広げていきます", "職員の働き方を見直します",
        ]
        func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
        return "\(pick(places))では、\(pick(reasons))、\(pick(subjects))の\(pick(aims))を通じて、\(pick(acts))。"
    }

    private static func item(_ random: inout SeededRandom) -> String {
        "\(subjects.randomElement(using: &random) ?? "")における\(subjects.randomElement(using: &random) ?? "")の\(aims.randomElement(using: &random) ?? "")"
    }

    private static let subjects = [
        "オンライン申請", "地域交通", "見守り活動", "デジタル人材", "観光案内", "防災情報", "子育て支援", "農業と漁業", "キャッシュレス決済", "文書管理",
    ]
    private static let aims = ["推進", "充実", "見直し", "育成", "拡大", "連携強化", "利便性の向上", "基盤整備"]
}
