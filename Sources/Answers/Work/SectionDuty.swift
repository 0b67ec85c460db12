import Civic

/// Who may write which item's answer: the one place that decides it.
public struct SectionDuty: Sendable {
    private let member: StaffMember
    /// The sections that the member answers for; nil where that is not recorded, which means whatever was assigned.
    private let sections: Set<String>?

    public init(of member: StaffMember, sections: Set<String>? = nil) {
        self.member = member
        self.sections = sections
    }

    /// Whether the member may write the answer to an item: editors to all, those of a section to what their section
    /// was assigned.
    public func mayAnswer(_ item: OpinionItem) -> Bool {
        if member.role.acts.contains(.editAnswers) { return true }
        guard member.role.acts.contains(.answer), !item.section.isEmpty else { return false }
        return sections?.contains(item.section) ?? true
    }
}
