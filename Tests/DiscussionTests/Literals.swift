import Civic
import Foundation
import Postgres
import TestSupport
import Web

@testable import Discussion

extension Phrases {
    /// Every text is its key.
    static let none = Texts(tables: [:]).phrases(in: .japanese)
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
    static let open = Consultation(id: ConsultationID(rawValue: 1), slug: Slug(literal: "dx"), title: "DX")
    static let over = Consultation(
        id: ConsultationID(rawValue: 1), slug: Slug(literal: "dx"), title: "DX",
        closesAt: Instant(seconds: 1))
}

extension SubjectCard {
    static func passage(in consultation: Consultation = .open, isCurrent: Bool = true) -> SubjectCard {
        SubjectCard(
            subject: Subject(.passage, 7), consultation: consultation, path: "/drafts/dx/passages/7",
            title: "題", text: "本文", versionID: DraftVersionID(rawValue: 3), isCurrent: isCurrent)
    }
}
