import Civic
import Postgres

/// Lets moderators hide and restore comments.
public struct ModeratedComments: ModeratedContent {
    public init() {}

    public var kind: Subject.Kind { .comment }

    public func move(
        _ id: Int64, to state: PublicationState, in transaction: Transaction
    ) async throws -> ModeratedText? {
        try await CommentStore(transaction).move(CommentID(rawValue: id), to: state)
    }
}
