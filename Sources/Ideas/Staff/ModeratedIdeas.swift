import Civic
import Postgres

/// Lets moderators hide and restore ideas.
public struct ModeratedIdeas: ModeratedContent {
    public init() {}

    public var kind: Subject.Kind { .idea }

    public func move(
        _ id: Int64, to state: PublicationState, in transaction: Transaction
    ) async throws -> ModeratedText? {
        try await IdeaStore(transaction).move(IdeaID(rawValue: id), to: state)
    }
}
