import Civic
import Drafts
import Foundation
import TestSupport
import Testing
import Web

@testable import Accounts

/// The small named world of the stories: one draft open for comments, and people who act in it.
struct World: Sendable {
    let site: TestSite
    let draft: Slug
    /// Passages that can be commented on, in order.
    let passages: [PassageID]

    /// The draft of the sample city, published in an open consultation.
    static func with(
        _ environment: [String: String] = [:], _ story: @Sendable (World) async throws -> Void
    ) async throws {
        try await TestSite.with(environment) { site in
            try await story(World(site))
        }
    }

    private init(_ site: TestSite) async throws {
        self.site = site
        let report = try await Self.importDraft(site, publishes: true)
        draft = report.draft.slug
        let pairs = zip(report.ids, report.imported.passages)
        passages = pairs.filter { $0.1.kind == .paragraph }.map(\.0)
    }

    private static func importDraft(_ site: TestSite, publishes: Bool) async throws -> ImportReport {
        let file = URL(fileURLWithPath: Repository.root + "/Resources/Demo/draft.txt")
        let consultation = try #require(Slug(rawValue: "dx"))
        return try await ImportDraft(site.assembly.site).run(
            ImportDraft.Order(
                bytes: [UInt8](try Data(contentsOf: file)), source: "draft.txt", consultation: consultation,
                slug: consultation, title: "汐見市デジタル戦略（素案）", publishes: publishes))
    }

    var draftPath: String { Addresses.draft(draft) }
    func passagePath(_ index: Int = 0) -> String { Addresses.passage(draft, passages[index]) }
    func commentsPath(_ index: Int = 0) -> String { Addresses.passageComments(draft, passages[index]) }
    func votePath(_ index: Int = 0) -> String { Addresses.passageVote(draft, passages[index]) }

    static let password = "seagulls over the harbor"

    /// A browser in which this person has just signed up through the form.
    func resident(_ name: String) async throws -> Browser {
        let browser = site.visitor()
        let page = try await browser.submit(
            browser.open("/signup"), to: "/signup",
            ["email": "\(name)@shiomi.example", "password": Self.password, "display_name": name])
        try #require(page.status == 200, "\(page.text)")
        return browser
    }

    /// Posts a comment through the form of a passage and gives the page it leads to.
    @discardableResult
    func comment(
        _ body: String, by browser: Browser, on index: Int = 0, stance: String = "agree"
    ) async throws -> Page {
        let page = try await browser.open(passagePath(index))
        return try await browser.submit(page, to: commentsPath(index), ["body": body, "stance": stance])
    }
}
