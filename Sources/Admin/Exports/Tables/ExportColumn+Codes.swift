import Accounts
import Answers
import Civic
import Discussion

extension [ExportCode] {
    static let stances = Stance.allCases.map { ExportCode($0.rawValue, TextKey("exports.code.stance", $0)) }
    static let states = PublicationState.allCases.map {
        ExportCode($0.rawValue, TextKey("exports.code.status", $0))
    }
    static let kinds = [Subject.Kind.passage, .idea, .comment].map {
        ExportCode($0.rawValue, TextKey("exports.code.subject_kind", $0))
    }
    static let acts = GivenOpinion.Act.allCases.map {
        ExportCode($0.rawValue, TextKey("exports.code.act", $0))
    }
    static let channels = Channel.allCases.map {
        ExportCode($0.rawValue, TextKey("answers.channel", $0))
    }
    static let itemStates = OpinionItem.State.allCases.map {
        ExportCode($0.rawValue, TextKey("admin.answers.item_state", $0))
    }
    static let accountKinds = ExportedPerson.Kind.allCases.map {
        ExportCode($0.rawValue, TextKey("exports.code.account_kind", $0))
    }
}
