import Civic

/// Why a passage changed in one version, as staff said it.
public struct ChangeNote: Sendable, Equatable {
    /// The longest reason, in characters.
    public static let longestReason = 500

    public let passage: PassageID
    /// Number of the version that has the change.
    public let version: Int
    public let reason: String
    /// Comments and ideas that led to it, readable or not.
    public let posts: [Subject]

    public init(passage: PassageID, version: Int, reason: String, posts: [Subject]) {
        self.passage = passage
        self.version = version
        self.reason = reason
        self.posts = posts
    }
}
