import Postgres

/// Where the writer of a comment stands towards its subject.
public enum Stance: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
    case agree, neutral, disagree
}
