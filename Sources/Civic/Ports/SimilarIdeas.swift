/// Finds published ideas that say much the same as one being written. Filled by Search.
public protocol SimilarIdeas: Sendable {
    /// At most three, the most similar first, all readable by the visit's viewer.
    func ideas(
        like title: String, _ body: String, in consultation: ConsultationID, for visit: Visit
    ) async throws -> [SearchText]
}

/// Where Search is not mounted, nothing is similar.
public struct NoSimilarIdeas: SimilarIdeas {
    public init() {}

    public func ideas(
        like title: String, _ body: String, in consultation: ConsultationID, for visit: Visit
    ) async throws -> [SearchText] { [] }
}
