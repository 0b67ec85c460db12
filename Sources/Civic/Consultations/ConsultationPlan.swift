import Postgres
import Web

/// All that staff decide about a consultation.
public struct ConsultationPlan: Sendable, Equatable {
    public var slug: Slug
    /// Title, question and the other texts in Japanese.
    public var texts: [Consultation.Field: String]
    public var answerDue: WrittenDate?
    public var opensAt: Instant?
    public var closesAt: Instant?
    public var enabled: Set<Consultation.Act>
    public var categoryRequired: Bool
    public var mode: Consultation.Mode
    public var publishesOpinions: Bool
    public var steps: [ConsultationStep]
    public var submitter: SubmitterForm

    public init(
        slug: Slug, texts: [Consultation.Field: String], answerDue: WrittenDate? = nil,
        opensAt: Instant? = nil, closesAt: Instant? = nil,
        enabled: Set<Consultation.Act> = Set(Consultation.Act.allCases), categoryRequired: Bool = false,
        mode: Consultation.Mode = .openExchange, publishesOpinions: Bool = true,
        steps: [ConsultationStep] = [], submitter: SubmitterForm = SubmitterForm()
    ) {
        self.slug = slug
        self.texts = texts
        self.answerDue = answerDue
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.enabled = enabled
        self.categoryRequired = categoryRequired
        self.mode = mode
        self.publishesOpinions = publishesOpinions
        self.steps = steps
        self.submitter = submitter
    }

    func text(_ field: Consultation.Field) -> String { texts[field] ?? "" }

    /// Where only written opinions are taken nothing else is switched on.
    func isOn(_ act: Consultation.Act) -> Bool {
        enabled.contains(act) && (mode == .openExchange || act == .comment)
    }

    var answerDueIsMonth: Bool {
        if case .month = answerDue { true } else { false }
    }
}
