import Civic
import HTML
import Postgres
import TestSupport
import Testing
import Web

@testable import Drafts

/// Literal page models.
enum PageSample {
    static let now = Instant(seconds: 1_795_000_000)
    static let version = DraftVersion(
        id: ID(rawValue: 5), number: 2, publishedAt: Instant(seconds: 1_794_000_000))

    static func phrases(_ language: Language = .japanese) throws -> Phrases {
        try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: language)
    }

    static func draft() throws -> Draft {
        Draft(
            id: ID(rawValue: 3), consultationID: ID(rawValue: 1), slug: try #require(Slug(rawValue: "plan")),
            title: "汐見<計画>")
    }

    static func consultation(closesAt: Instant? = nil, votes: Bool = true) throws -> Consultation {
        Consultation(
            id: ID(rawValue: 1), slug: try #require(Slug(rawValue: "talk")), title: "ご意見をお聞かせください",
            opensAt: Instant(seconds: 1_790_000_000), closesAt: closesAt, votesEnabled: votes)
    }

    static let passages: [Passage] = [
        passage(1, .heading, "第１章 窓口", level: 1),
        passage(2, .heading, "戦略１ 待たない", level: 2),
        passage(3, .paragraph, "手続き（※１）を<短く>します。"),
        passage(4, .heading, "見込まれる効果", level: 3), passage(5, .item, "待ち時間の短縮"),
        passage(6, .heading, "見込まれる効果", level: 3), passage(7, .item, "負担の軽減"),
        passage(8, .heading, "見込まれる効果", level: 3), passage(9, .table, "窓口 30\n電話 20"),
        passage(10, .note, "※１ 市に届けること。", label: "※1"),
    ]

    static func passage(
        _ id: Int64, _ kind: Passage.Kind, _ text: String, level: Int = 0, label: String = ""
    ) -> Passage {
        Passage(
            id: ID(rawValue: id), position: Int(id), kind: kind, level: level, chapter: ["第１章 窓口"],
            label: label,
            text: text)
    }

    static func reading(newest: Int = 2, closesAt: Instant? = nil, votes: Bool = true) throws -> ReadingModel
    {
        var counts = Counts()
        counts.comments = 12
        counts.agree = 8
        return ReadingModel(
            edition: DraftEdition(
                draft: try draft(), version: version, newestNumber: newest, passages: passages),
            consultation: try consultation(closesAt: closesAt, votes: votes),
            counts: [.passage(ID(rawValue: 3)): counts], now: now)
    }
}

extension HTML {
    func contains(_ text: String) -> Bool { description.contains(text) }
    func count(of text: String) -> Int {
        description.split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}
