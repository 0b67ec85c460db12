import Civic
import Postgres

/// Lets moderators hide, hold and restore ideas.
public struct ModeratedIdeas: ModeratedContent {
    public init() {}

    public var kind: Subject.Kind { .idea }

    public func move(
        _ id: Int64, from origins: Set<PublicationState>, to state: PublicationState,
        in transaction: Transaction
    ) async throws -> ModeratedText? {
        try await IdeaStore(transaction).move(IdeaID(rawValue: id), from: origins, to: state)
    }

    /// An idea answers nobody.
    public func announce(_ id: Int64, in transaction: Transaction, site: SiteContext) async throws {}
}
