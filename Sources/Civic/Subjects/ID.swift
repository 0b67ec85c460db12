import Postgres
import Web

/// The id of a row of one kind; ids of different kinds do not mix.
public struct ID<Kind>: RawRepresentable, Hashable, Comparable, Sendable, SQLEncodable, SQLDecodable,
    PathParameter
{
    public let rawValue: Int64

    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    public static func < (left: ID, right: ID) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension ID: CustomStringConvertible {
    public var description: String { String(rawValue) }
}

/// Names the rows of `account`.
public enum AccountKind {}
/// Names the rows of `staff_member`.
public enum StaffKind {}
/// Names the rows of `consultation`.
public enum ConsultationKind {}
/// Names the rows of `draft`.
public enum DraftKind {}
/// Names the rows of `draft_version`.
public enum DraftVersionKind {}
/// Names the rows of `passage`.
public enum PassageKind {}
/// Names the rows of `comment`.
public enum CommentKind {}
/// Names the rows of `voice_batch`.
public enum VoiceBatchKind {}
/// Names the rows of `voice_import`.
public enum VoiceImportKind {}
/// Names the rows of `idea`.
public enum IdeaKind {}
/// Names the rows of `opinion_item`.
public enum OpinionItemKind {}

public typealias AccountID = ID<AccountKind>
public typealias StaffID = ID<StaffKind>
public typealias ConsultationID = ID<ConsultationKind>
public typealias DraftID = ID<DraftKind>
public typealias DraftVersionID = ID<DraftVersionKind>
public typealias PassageID = ID<PassageKind>
public typealias CommentID = ID<CommentKind>
public typealias IdeaID = ID<IdeaKind>
public typealias OpinionItemID = ID<OpinionItemKind>
public typealias VoiceBatchID = ID<VoiceBatchKind>
public typealias VoiceImportID = ID<VoiceImportKind>
