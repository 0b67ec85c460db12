import Civic
import Foundation
import HTTPServer
import Postgres
import Testing
import Web

@testable import Settings

@Suite struct InformationPageTests {
    @Test(arguments: InformationKind.allCases)
    func `our own text stands in every language, without a key or a brace left`(
        _ kind: InformationKind
    ) async throws {
        try await SettingsWorld.with { world in
            for language in Language.allCases {
                let page = try await world.text(kind.path, in: language)
                #expect(!page.contains("information.") && !page.contains("settings."), "\(language)")
                // What is around it holds data for programs, in braces.
                let main = try #require(page.firstMatch(of: /<main.*<\/main>/.dotMatchesNewlines())).output
                #expect(!main.contains("{") && main.contains("試験市"), "\(language)")
                #expect(page.components(separatedBy: "<h1").count == 2)
            }
        }
    }

    @Test func `the page on personal data says where one closes the account oneself`() async throws {
        try await SettingsWorld.with { world in
            for language in Language.allCases {
                let phrases = world.site.texts.phrases(in: language)
                let rights = phrases("information.privacy.text.yours")
                #expect(rights.contains(phrases("accounts.account.title")), "\(language)")
            }
        }
    }

    private let text = InformationText(
        title: "{city}の{site}", lead: "読んでください", sections: [.init("見出し", "一つ\n・甲\n・乙"), .init("", "終わり")])

    @Test func `what staff wrote is shown at once and goes back to ours`() async throws {
        try await SettingsWorld.with { world in
            let save = SaveInformation(.about, in: .japanese, text: text, by: world.member.id)
            try await save.perform(in: world.site)
            let page = try await world.text("/about")
            #expect(page.contains("試験市のともに") && page.contains("<li>甲</li><li>乙</li>"))
            #expect(try await !world.text("/about", in: .english).contains("読んでください"))
            try await SaveInformation(.about, in: .japanese, text: nil, by: world.member.id)
                .perform(in: world.site)
            #expect(try await world.text("/about").contains("このサイトについて"))
            #expect(try await world.acts() == ["site.page", "site.page"])
        }
    }

    @Test func `a translation older than the Japanese page says so`() async throws {
        try await SettingsWorld.with { world in
            let before = try await world.text("/privacy", in: .english)
            try await SaveInformation(.privacy, in: .japanese, text: text, by: world.member.id)
                .perform(in: world.site)
            let after = try await world.text("/privacy", in: .english)
            #expect(
                !before.contains("the Japanese page counts") && after.contains("the Japanese page counts"))
            try await SaveInformation(.privacy, in: .english, text: text, by: world.member.id)
                .perform(in: world.site)
            #expect(try await !world.text("/privacy", in: .english).contains("the Japanese page counts"))
        }
    }

    @Test func `other terms make a version that stays readable, a correction does not`() async throws {
        try await SettingsWorld.with { world in
            let site = world.site
            var new = text
            new.title = "新しい規約"
            try await SaveInformation(
                .terms, in: .japanese, text: new, change: .meaning, news: "名前の決まりを足しました", by: world.member.id
            ).perform(in: site)
            new.title = "新しい規約（直し）"
            try await SaveInformation(.terms, in: .japanese, text: new, by: world.member.id).perform(in: site)
            let page = try await world.text("/terms")
            #expect(page.contains("新しい規約（直し）") && page.contains("名前の決まりを足しました"))
            #expect(page.contains("お読みの規約は、第2版です"))
            #expect(try await SettingsTerms().currentVersion(for: site) == 2)
            #expect(
                try await SettingsTerms().changes(since: 1, in: .japanese, for: site) == "名前の決まりを足しました")
            #expect(try await SettingsTerms().changes(since: 2, in: .japanese, for: site) == nil)
            let first = try await world.text("/terms/versions/1")
            #expect(first.contains("これは前の版です") && first.contains("登録は一人一つとし"))
            await #expect(throws: WebError.notFound) { try await world.text("/terms/versions/3") }
        }
    }

    @Test func `terms that nobody translated are shown in Japanese, marked as such`() async throws {
        try await SettingsWorld.with { world in
            try await SaveInformation(
                .terms, in: .japanese, text: text, change: .meaning, by: world.member.id
            ).perform(in: world.site)
            let page = try await world.text("/terms", in: .english)
            #expect(page.contains("has not been translated yet"))
            #expect(page.contains("<section id=\"s1\" lang=\"ja\">"))
            // A translation can't make a version of its own.
            try await SaveInformation(
                .terms, in: .english, text: text, change: .meaning, by: world.member.id
            ).perform(in: world.site)
            #expect(try await InformationStore(world.database).termsVersion() == 2)
            #expect(try await !world.text("/terms", in: .english).contains("has not been translated yet"))
        }
    }

    @Test func `the accessibility page claims nothing that nobody tested`() async throws {
        try await SettingsWorld.with { world in
            let before = try await world.text("/accessibility")
            #expect(before.contains("満たしている 0、満たしていない 0、該当なし 0、未試験 \(Criterion.all.count)。"))
            try await SaveFindings(
                ["1.1.1": Finding(.met, remark: "50ページを確認"), "1.2.2": Finding(.inapplicable)],
                by: world.member.id
            ).perform(in: world.site)
            let after = try await world.text("/accessibility")
            #expect(after.contains("満たしている 1、満たしていない 0、該当なし 1"))
            #expect(after.contains("50ページを確認"))
        }
    }

    @Test func `the list of criteria is that of the standards`() {
        func count(_ standard: Criterion.Standard, _ level: Criterion.Level) -> Int {
            Criterion.all.count { $0.standard == standard && $0.level == level }
        }
        // JIS X 8341-3:2016 has 25 criteria of level A and 13 of AA.
        #expect(count(.jis, .a) == 25 && count(.jis, .aa) == 13)
        #expect(count(.wcag21, .a) + count(.wcag21, .aa) == 12)
        #expect(count(.wcag22, .a) + count(.wcag22, .aa) == 6)
        #expect(Set(Criterion.all.map(\.number)).count == 56)
    }

    @Test func `the contact is on its page, in Japanese where a language has none`() async throws {
        try await SettingsWorld.with { world in
            #expect(try await world.text("/contact").contains("代表の電話"))
            let contact = Contact(
                section: "企画課 広聴係", telephone: "0192-00-0000（内線 227）", hours: "平日 8時30分から17時15分",
                email: "kocho@city.example")
            try await SaveContact(contact, in: .japanese, by: world.member.id).perform(in: world.site)
            let page = try await world.text("/contact", in: .english)
            #expect(page.contains("<span lang=\"ja\">企画課 広聴係</span>"))
            #expect(page.contains("href=\"tel:0192000000\"") && page.contains("mailto:kocho@city.example"))
            // In the footer of every page too.
            #expect(try await world.text("/about").contains("企画課 広聴係"))
        }
    }
}
