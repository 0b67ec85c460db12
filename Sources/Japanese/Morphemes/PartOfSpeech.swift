/// What a morpheme does in a sentence; the raw values are the names that ipadic uses.
public enum PartOfSpeech: String, Sendable, CaseIterable {
    case noun = "名詞"
    case verb = "動詞"
    case adjective = "形容詞"
    case adverb = "副詞"
    case adnominal = "連体詞"
    case conjunction = "接続詞"
    case particle = "助詞"
    case auxiliary = "助動詞"
    case interjection = "感動詞"
    case prefix = "接頭詞"
    case filler = "フィラー"
    case symbol = "記号"
    case other = "その他"
    /// What stands between words; no entry of the dictionary.
    case space = "空白"

    /// Whether it carries meaning by itself, as opposed to binding others together.
    public var isContent: Bool {
        switch self {
        case .noun, .verb, .adjective, .adverb, .adnominal, .prefix, .interjection: true
        case .conjunction, .particle, .auxiliary, .filler, .symbol, .other, .space: false
        }
    }
}
