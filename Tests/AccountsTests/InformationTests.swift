import Accounts
import Civic
import Foundation
import Testing

@Suite struct InformationTests {
    @Test(arguments: ["/about", "/terms", "/privacy", "/signup", "/login", "/password-reset"])
    func everyTextIsThereInBothLanguages(path: String) async throws {
        try await withTown(sendsMail: true) { town in
            for language in Language.allCases {
                let page = try await town.request(.get, path, language: language).text
                #expect(!page.contains("information.") && !page.contains("accounts."))
                // What the script fills in itself, and structured data, stand outside.
                let content = try #require(page.components(separatedBy: "<main").last)
                let shown = try #require(content.components(separatedBy: "</main>").first)
                #expect(!shown.contains("{") && page.contains("試験市"))
                #expect(page.components(separatedBy: "<h1").count == 2)
            }
        }
    }

    @Test func theTermsNameTheirVersion() async throws {
        try await withTown { town in
            let page = try await town.get("/terms")
            #expect(page.text.contains("第\(FixedTerms().version)版"))
        }
    }
}
