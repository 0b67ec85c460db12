import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct NoticeTests {
    private let hiding = Notice(kind: .hiding, path: "/comments/3", detail: "電話番号が書かれていたため。")

    @Test func aHidingIsToldOnThePageAndByMailWithItsReason() async throws {
        try await withTown(sendsMail: true) { town in
            let id = try await town.confirmedResident("asa@town.example")
            try await town.tell(id, hiding)
            let mail = try #require(try await town.mails().first)
            #expect(mail.to == "asa@town.example" && mail.body.contains("電話番号が書かれていたため。"))
            #expect(mail.body.contains("http://town.example/ja/comments/3"))
            let session = try #require(try await town.logIn().session)
            let page = try await town.get("/account/notices", session: session).text
            #expect(page.contains("電話番号が書かれていたため。") && page.contains("href=\"/comments/3\""))
            #expect(page.contains("新着"))
            #expect(try await town.shows("新着", at: "/account/notices", session: session) == false)
        }
    }

    @Test func withoutMailTheNoticeIsOnThePageOnly() async throws {
        try await withTown { town in
            let id = try await town.confirmedResident("asa@town.example")
            try await town.tell(id, hiding)
            #expect(try await town.mails().isEmpty == true)
        }
    }

    @Test func noticesOfOthersAreNotShown() async throws {
        try await withTown { town in
            let id = try await town.confirmedResident("asa@town.example")
            try await town.tell(id, hiding)
            let other = try #require(try await town.signUp("yoru@town.example").session)
            #expect(try await town.shows("電話番号", at: "/account/notices", session: other) == false)
        }
    }
}

extension Town {
    func tell(_ account: AccountID, _ notice: Notice) async throws {
        try await site.database.transaction { transaction in
            try await site.ports.notices.tell(account, notice, in: transaction, site: site)
        }
    }
}
