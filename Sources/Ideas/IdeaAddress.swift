import Civic
import Web

/// The addresses of the list of ideas with what it is narrowed to.
enum IdeaAddress {
    /// The form again, with published ideas that say much the same.
    static let similar = Path("/ideas/new/similar")

    /// The ideas of one consultation.
    static func list(
        of consultation: Slug, category: CategoryID? = nil, order: IdeaOrder = .newest, page: Int = 1
    ) -> String {
        let query = [
            "consultation=\(consultation)", category.map { "category=\($0)" },
            order == .newest ? nil : "order=\(order.rawValue)", page == 1 ? nil : "page=\(page)",
        ].compactMap { $0 }
        return Addresses.ideas() + "?" + query.joined(separator: "&")
    }

    /// The form for an idea in one consultation.
    static func form(in consultation: Slug) -> String {
        Addresses.newIdea() + "?consultation=\(consultation)"
    }
}

/// How a list of ideas is sorted.
enum IdeaOrder: String, Sendable, CaseIterable {
    case newest, supported
}
