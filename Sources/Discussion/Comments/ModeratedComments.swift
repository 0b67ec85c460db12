import Civic
import Postgres

/// Lets moderators hide, hold and restore comments.
public struct ModeratedComments: ModeratedContent {
    public init() {}

    public var kind: Subject.Kind { .comment }

    public func move(
        _ id: Int64, from origins: Set<PublicationState>, to state: PublicationState,
        in transaction: Transaction
    ) async throws -> ModeratedText? {
        try await CommentStore(transaction).move(CommentID(rawValue: id), from: origins, to: state)
    }

    public func announce(_ id: Int64, in transaction: Transaction, site: SiteContext) async throws {
        try await CommentStore(transaction).published(CommentID(rawValue: id))?
            .tell(in: transaction, site: site)
    }
}
