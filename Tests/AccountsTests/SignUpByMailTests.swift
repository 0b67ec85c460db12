import Accounts
import Civic
import Postgres
import Testing
import Web

@Suite struct SignUpByMailTests {
    @Test func newAndTakenAddressesGetTheSameBytes() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.confirmedResident("asa@town.example")
            let sealed = town.posts.seal("魚市場の朝は早い。")
            func answer() async throws -> Answer {
                try await town.post(
                    "/signup",
                    [
                        "email": "asa@town.example", "password": "yoru to hoshi to", "display_name": "別の人",
                        "continuation": sealed,
                    ])
            }
            let taken = try await answer()
            try await town.site.database.execute("UPDATE account SET email = NULL")
            let new = try await answer()
            #expect(taken.status == 200 && new.status == 200)
            #expect(taken.bytes == new.bytes && taken.headers == new.headers)
            let subjects = try await town.mails().map(\.subject)
            #expect(subjects == ["【試験市】すでに登録されています", "【試験市】登録の確認"])
        }
    }

    @Test func theLinkShowsAButtonAndTheButtonConfirms() async throws {
        try await withTown(sendsMail: true) { town in
            let answer = try await town.signUp()
            #expect(answer.session == nil)
            let link = try town.link(in: try await town.mails()[0])
            #expect(try await town.shows("登録を終える", at: link))
            #expect(town.confirmed.all.isEmpty)

            let confirmed = try await town.post(link)
            let session = try #require(confirmed.session)
            let resident = try #require(try await ResidentSessions(town.site.database).viewer(session))
            #expect(resident.isConfirmed && town.confirmed.all == [resident.id])
            #expect(try await town.logIn().status == 303)

            #expect(try await town.get(link).status == 410)
            #expect(try await town.post(link).session == nil)
        }
    }

    @Test func anUnconfirmedAccountCannotLogIn() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.signUp()
            let answer = try await town.logIn()
            #expect(answer.status == 422 && answer.session == nil)
        }
    }

    @Test func whatWasWrittenIsStoredUnconfirmedAndShownAfterTheConfirmation() async throws {
        try await withTown(sendsMail: true) { town in
            let answer = try await town.signUp(withText: "魚市場の朝は早い。")
            #expect(answer.text.contains("魚市場の朝は早い。"))
            #expect(town.posts.all.map(\.resident.isConfirmed) == [false])
            let link = try town.link(in: try await town.mails()[0])
            #expect(try await town.post(link).location == "/comments/7")
            #expect(town.posts.all.count == 1)
        }
    }

    @Test func whatCouldNotBeStoredIsSentAgainAfterTheConfirmation() async throws {
        try await withTown(sendsMail: true) { town in
            town.posts.refuse(.conflict)
            try await town.signUp(withText: "魚市場の朝は早い。")
            town.posts.refuse(nil)
            let link = try town.link(in: try await town.mails()[0])
            #expect(try await town.post(link).location == "/comments/7")
            #expect(town.posts.all.map(\.resident.isConfirmed) == [true])
        }
    }

    @Test func whoeverTypedAnothersAddressGainsNothing() async throws {
        try await withTown(sendsMail: true) { town in
            _ = try await town.post(
                "/signup", ["email": "asa@town.example", "password": "dorobou no kagi", "display_name": "偽者"])
            try await town.signUp()
            let links = try await town.mails().map(town.link)
            #expect(try await town.post(links[1]).session != nil)
            #expect(try await town.post(links[0]).session == nil, "one address, one account")
            #expect(try await town.logIn(password: "dorobou no kagi").status == 422)
            #expect(try await town.logIn().status == 303)
        }
    }

    @Test func anOldLinkIsOver() async throws {
        try await withTown(sendsMail: true) { town in
            try await town.signUp()
            let link = try town.link(in: try await town.mails()[0])
            try await town.site.database.execute("UPDATE account_token SET expires_at = now()")
            #expect(try await town.get(link).status == 410)
            #expect(try await town.post(link).status == 410)
        }
    }

    @Test func nobodysMailboxIsFilled() async throws {
        try await withTown(sendsMail: true) { town in
            for _ in 0..<8 { #expect(try await town.signUp().status == 200) }
            let mails = try await town.mails()
            #expect(mails.count == 5)
        }
    }
}
