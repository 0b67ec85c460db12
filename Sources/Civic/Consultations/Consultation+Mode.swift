import Postgres

extension Consultation {
    /// Who reads what people write, and when.
    public enum Mode: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        /// Everyone reads and answers everything at once.
        case openExchange = "open_exchange"
        /// Opinions stay between their authors and the city until the result is published (意見公募).
        case publicComment = "public_comment"
    }

    public var isPublicComment: Bool { mode == .publicComment }

    /// Whether opinions are still kept back; their number is, too.
    public var keepsOpinionsBack: Bool { isPublicComment && opinionsReleasedAt == nil }
}
