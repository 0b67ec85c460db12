import Civic

/// Who may write which item's answer: the one place that decides it.
public struct SectionDuty: Sendable {
    private let member: StaffMember

    public init(of member: StaffMember) {
        self.member = member
    }

    /// Whether the member may write the answer to an item: editors to all, those of a section to what their section
    /// was assigned. Whoever has no section writes no answers.
    public func mayAnswer(_ item: OpinionItem) -> Bool {
        let acts = member.inside(item.consultationID).acts
        if acts.contains(.editAnswers) { return true }
        guard acts.contains(.answer), let section = member.section.map(Self.folded), !section.isEmpty else {
            return false
        }
        return Self.folded(item.section) == section
    }

    /// Whether the member may take an item a step on or back in some way.
    public func mayStep(_ item: OpinionItem) -> Bool {
        guard item.publishedAt == nil else { return false }
        return member.inside(item.consultationID).acts.contains(.approveAnswers) || mayAnswer(item)
    }

    /// Names of sections are typed by hand in two places.
    private static func folded(_ section: String) -> String { section.filter { !$0.isWhitespace } }
}
