import Civic
import Drafts
import Foundation
import TestSupport
import Testing
import Web

/// A public comment as staff make it on their screens, with a draft to comment on.
struct PublicComment: Sendable {
    static let slug = "keikaku"
    static let path = "/consultations/" + slug
    static let desk = "/consultations/" + slug

    let world: World
    let clerk: Browser
    let draft: Slug
    let passage: PassageID

    var passagePath: String { Addresses.passage(draft, passage) }
    var commentsPath: String { Addresses.passageComments(draft, passage) }

    /// What staff fill in: a public comment that asks for a category and a name.
    static let fields = [
        "title": "総合計画（素案）への意見公募", "slug": slug, "mode": "public_comment",
        "question": "どこを直せばよいですか", "opens_date": "2026-01-05", "opens_time": "9:00",
        "closes_date": "2099-12-28", "closes_time": "23:59", "answer_due": "2100年2月",
        "submitter_category": "required", "categories": "市内に住んでいる\n市内の学校に通っている",
        "need_name": "required", "need_address": "optional", "use_purpose": "意見の内容を確認するための連絡に使います",
        "step_name_1": "素案の公表", "step_start_1": "令和8年1月5日", "step_name_2": "計画の決定",
        "step_start_2": "2100-03-01",
    ]

    static func with(
        _ changes: [String: String] = [:], _ story: @Sendable (PublicComment) async throws -> Void
    ) async throws {
        try await World.with { world in
            let clerk = try await world.staff("clerk", .editor)
            let form = try await clerk.open("/consultations/new")
            let made = try await clerk.submit(
                form, to: "/consultations", fields.merging(changes) { $1 })
            try #require(made.status == 200, "\(made.text)")
            let published = try await clerk.submit(made, to: desk + "/publication", ["do": "now"])
            try #require(published.text.contains("公開しました"), "\(published.text)")
            let file = URL(fileURLWithPath: Repository.root + "/Resources/Demo/draft.txt")
            let consultation = try #require(Slug(rawValue: slug))
            let report = try await ImportDraft(world.site.assembly.site).run(
                ImportDraft.Order(
                    bytes: [UInt8](try Data(contentsOf: file)), source: "draft.txt",
                    consultation: consultation, slug: consultation, title: "総合計画（素案）", publishes: true))
            let pairs = zip(report.ids, report.imported.passages)
            let passage = try #require(pairs.first { $0.1.kind == .paragraph }?.0)
            try await story(
                PublicComment(world: world, clerk: clerk, draft: report.draft.slug, passage: passage))
        }
    }

    /// What a submitter fills in.
    static let submitter = [
        "stance": "disagree", "submitter_category": "市内の学校に通っている", "submitter_name": "汐見花子",
        "submitter_address": "汐見市港町1-2-3",
    ]

    /// Sends an opinion and gives the page it leads to.
    @discardableResult
    func send(
        _ body: String, by browser: Browser, _ changes: [String: String] = [:]
    ) async throws -> Page {
        let page = try await browser.open(passagePath)
        return try await browser.submit(
            page, to: commentsPath, Self.submitter.merging(changes) { $1 }.merging(["body": body]) { $1 })
    }

    /// Publishes the result; the table of answers has no item.
    func publishResult() async throws -> Page {
        let path = "/answers/\(Self.slug)/publication"
        return try await clerk.submit(clerk.open(path), to: path, ["confirmed": "1"])
    }
}
