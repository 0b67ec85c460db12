import Civic
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Site

/// Mails on their way from the outbox through a real SMTP server.
@Suite struct MailStories {
    @Test func `what a visitor wrote becomes public when the link in the mail is confirmed`() async throws {
        try await MailServer.with { server in
            try await World.with(server.environment) { world in
                let browser = world.site.visitor()
                let asked = try await world.comment("朝市の前に手続きしたいです。", by: browser)
                let signUp = try await browser.submit(asked, to: "/signup")
                let told = try await browser.submit(
                    signUp, to: "/signup",
                    ["email": "asa@shiomi.example", "password": World.password, "display_name": "朝市の人"])
                #expect(told.text.contains("メールをご確認ください"))
                let stranger = world.site.visitor()
                let before = try await stranger.open(world.passagePath())
                #expect(!before.text.contains("朝市の前に"))

                try await world.sendMails(server)
                let mail = try #require(try await server.next())
                #expect(mail.subject == "【汐見市】登録の確認" && mail.to == "asa@shiomi.example")
                let path = try #require(world.link(in: mail.body))
                let page = try await browser.open(path)
                let shown = try await browser.submit(page, to: path)
                #expect(shown.status == 200 && shown.text.contains("朝市の前に"))
                let after = try await stranger.open(world.passagePath())
                #expect(after.text.contains("朝市の前に") && after.text.contains("朝市の人"))
            }
        }
    }

    @Test func `a mail that is refused for now is tried again under the same id`() async throws {
        try await World.withMails(to: "busy@shiomi.example") { world, server in
            try await world.sendMails(server)
            let first = try #require(try await server.next())
            let row = try #require(try await world.outbox())
            #expect(row.error.contains("451") && !row.error.contains("busy") && !row.isDone)
            try await world.sendMails(server)
            try await world.site.database.execute("UPDATE outbox SET due_at = now()")
            try await world.sendMails(server)
            let second = try #require(try await server.next())
            #expect([first.answer.prefix(3), second.answer.prefix(3)] == ["451", "250"])
            #expect(first.id == second.id && first.date == second.date)
            #expect(try await world.outbox()?.isDone == true)
        }
    }

    @Test func `a mail to nobody is given up, and its address is forgotten`() async throws {
        try await World.withMails(to: "gone@shiomi.example") { world, server in
            try await world.sendMails(server)
            let row = try #require(try await world.outbox())
            #expect(row.isFailed && row.error.contains("550") && !row.error.contains("gone"))
            #expect(row.payload == "{}")
        }
    }

    @Test func `while the server is away mails wait`() async throws {
        try await World.with(["TOMONI_SMTP_URL": "smtp://127.0.0.1:1?from=iken@shiomi.example"]) { world in
            try await world.put(Mail(to: "asa@shiomi.example", subject: "件名", body: "本文"))
            let configuration = try Configuration.read([
                "TOMONI_SMTP_URL": "smtp://127.0.0.1:1?from=iken@shiomi.example"
            ])
            let worker = try #require(try MailWorker(site: world.site.assembly.site, configuration))
            #expect(try await worker.sendDue() == 1)
            #expect(try await worker.sendDue() == 0)
            let row = try #require(try await world.outbox())
            #expect(!row.isDone && !row.isFailed && row.payload.contains("asa@"))
            #expect(!row.error.contains("asa@"))
        }
    }

    @Test func `two workers send each mail once`() async throws {
        try await MailServer.with { server in
            try await World.with(server.environment) { world in
                for number in 0..<24 {
                    try await world.put(
                        Mail(to: "a\(number)@shiomi.example", subject: "件名", body: "本文"))
                }
                async let first: Void = world.sendMails(server)
                async let second: Void = world.sendMails(server)
                _ = try await (first, second)
                var recipients: [String] = []
                for _ in 0..<24 { recipients.append(try #require(try await server.next()).recipient) }
                #expect(Set(recipients).count == 24)
                let left = try await world.site.database.value(
                    "SELECT count(*) FROM outbox WHERE done_at IS NULL", as: Int.self)
                #expect(left == 0)
            }
        }
    }

    @Test func `a long mail arrives as it was written`() async throws {
        let mail = Mail(
            to: "asa@shiomi.example",
            subject: "長い件名👩‍🌾" + String(repeating: "あいうえお", count: 20) + "\r\nBcc: yoru@shiomi.example",
            body: "一行目\n.\n..点で始まる行\n" + String(repeating: "長い文", count: 500) + "\nFrom here\n")
        try await MailServer.with { server in
            try await World.with(server.environment) { world in
                try await world.put(mail)
                try await world.sendMails(server)
                let received = try #require(try await server.next())
                #expect(received.body == mail.body || received.body == mail.body + "\n")
                let plain = received.subject.filter { !$0.isNewline }
                #expect(plain.hasPrefix("長い件名👩‍🌾あいうえお") && !received.fields.contains("Bcc"))
                #expect(received.longest <= 78 && received.from.contains("汐見市"))
                #expect(received.sender == "iken@shiomi.example" && received.id.hasSuffix("@127.0.0.1>"))
            }
        }
    }
}
