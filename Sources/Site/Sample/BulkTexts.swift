import Civic
import Discussion
import Drafts
import Postgres

/// Makes comments for measurements, the same ones for the same draft each time: spread over all passages, of
/// the lengths people write.
struct BulkTexts {
    private let edition: DraftEdition
    private let passages: [PassageID]
    private let writers: [AccountID]
    private let start = Instant.now
    private var random = Shuffler(state: 20_261_121)
    private var number = 0

    init(edition: DraftEdition, writers: [AccountID]) {
        self.edition = edition
        self.writers = writers
        passages = edition.passages.filter { $0.kind != .heading }.map(\.id)
    }

    mutating func next() -> NewComment {
        number += 1
        let passage = passages[number % passages.count]
        return NewComment(
            consultationID: edition.draft.consultationID, subject: .passage(passage),
            versionID: edition.version.id, authorID: writers[Int.random(in: writers.indices, using: &random)],
            stance: Stance.allCases.randomElement(using: &random) ?? .neutral, body: body(),
            submission: "bulk \(start.microseconds) \(number)", postedAt: start)
    }

    private mutating func body() -> String {
        let count = Int.random(in: 1...4, using: &random)
        return (0..<count).map { _ in Self.sentences.randomElement(using: &random) ?? "" }.joined()
    }

    private static let sentences = [
        "この取り組みに賛成です。", "窓口が早く閉まるので、夜でも手続きできると助かります。",
        "高齢の家族にも使えるように、紙の案内も残してください。",
        "通学のバスの本数が少ないので、時刻をすぐに調べられるようにしてほしいです。",
        "費用がいくらかかるのか、もう少し詳しい説明が必要だと思います。", "小さく始めて、うまくいったら広げるのがよいと思います。",
        "個人の情報がどのように守られるのか心配です。", "ほかのまちの例も参考にしてはどうでしょうか。",
    ]
}

/// A small generator whose numbers are the same each time (SplitMix64).
private struct Shuffler: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
