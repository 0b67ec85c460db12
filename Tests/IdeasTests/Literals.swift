import Civic
import Postgres
import TestSupport
import Web

@testable import Ideas

extension Phrases {
    static let japanese = texts.phrases(in: .japanese)
    private static let texts =
        (try? Texts(folder: Repository.root + "/Resources/Texts")) ?? Texts(tables: [:])
}

extension Slug {
    init(literal text: String) {
        guard let slug = Slug(rawValue: text) else { preconditionFailure("no slug: \(text)") }
        self = slug
    }
}

extension Consultation {
    static func literal(
        _ slug: String = "dx", categoryRequired: Bool = false, closesAt: Instant? = nil,
        supportsEnabled: Bool = true
    ) -> Consultation {
        Consultation(
            id: ConsultationID(rawValue: Int64(slug.count)), slug: Slug(literal: slug), title: "募集 " + slug,
            closesAt: closesAt, supportsEnabled: supportsEnabled, categoryRequired: categoryRequired)
    }
}

extension Idea {
    static func literal(
        _ id: Int64 = 5, category: Category? = living, state: PublicationState = .published
    ) -> Idea {
        Idea(
            id: IdeaID(rawValue: id), consultationID: ConsultationID(rawValue: 2),
            authorID: AccountID(rawValue: 1), category: category, title: "港の<灯り>", body: "夜も歩けるように",
            state: state)
    }
}

let living = Category(id: CategoryID(rawValue: 3), name: "暮らし")
