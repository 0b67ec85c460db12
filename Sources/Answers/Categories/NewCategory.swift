/// A category as staff wrote it.
public struct NewCategory: Sendable, Equatable {
    /// Nil for one that is to be added.
    public var id: AnswerCategoryID?
    public var code: String
    public var label: String
    public var explanation: String

    public init(id: AnswerCategoryID? = nil, code: String, label: String, explanation: String = "") {
        self.id = id
        self.code = code
        self.label = label
        self.explanation = explanation
    }

    /// The six with which a consultation begins, in the words that Japanese cities commonly use. They are stored as
    /// the city's own content, so that staff can change every word.
    public static let usual = [
        NewCategory(code: "A", label: "修正", explanation: "ご意見を受けて、案を修正します。"),
        NewCategory(code: "B", label: "一部反映", explanation: "ご意見の一部を受けて、案を修正します。"),
        NewCategory(code: "C", label: "記載済み", explanation: "ご意見の趣旨は、すでに案に盛り込まれています。"),
        NewCategory(code: "D", label: "今後の参考", explanation: "案は変えませんが、これからの取り組みの参考にします。"),
        NewCategory(code: "E", label: "反映困難", explanation: "理由をお示ししたうえで、案のとおりとします。"),
        NewCategory(code: "F", label: "その他", explanation: "案の内容と直接は関係のないご意見や、ご質問です。"),
    ]
}
