import Civic
import Postgres

/// Says that posts need no item, such as thanks; or takes that back.
public struct SetAside: Sendable {
    private let act: AnswerAct
    private let subjects: [Subject]
    private let isBack: Bool

    /// - Parameter back: whether the posts wait for an item again.
    public init(
        _ subjects: [Subject], back: Bool = false, in consultation: ConsultationID, by member: StaffMember
    ) {
        act = AnswerAct(consultation: consultation, member: member)
        self.subjects = subjects
        isBack = back
    }

    public func perform(in site: SiteContext) async throws {
        try await act.perform(in: site) { transaction, _ in
            let posts = try await site.posts(subjects, of: act.consultation, in: transaction)
            let store = SourceStore(transaction)
            if isBack {
                try await store.takeBack(Array(posts.keys))
            } else {
                try await store.setAside(Array(posts.keys), in: act.consultation)
            }
            let name = isBack ? "opinions.taken_back" : "opinions.set_aside"
            try await act.record(name, in: transaction, site: site)
        }
    }
}
