import Accounts
import Testing

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("asa@town.example", "asa@town.example"), ("  Asa@Town.Example\n", "asa@town.example"),
        ("ａｓａ＠ｔｏｗｎ．ｅｘａｍｐｌｅ", "asa@town.example"), ("　asa@town.example　", "asa@town.example"),
        ("a..b.@docomo.example", "a..b.@docomo.example"), ("o'neil+x@a-b.example", "o'neil+x@a-b.example"),
    ])
    func whatPeopleTypeIsMended(typed: String, stored: String) {
        #expect(EmailAddress(typed: typed)?.rawValue == stored)
    }

    @Test(arguments: [
        "", "asa", "asa@", "@town.example", "asa@town", "asa@town..example", "asa@-town.example",
        "a sa@town.example", "asa@town.example\r\nBcc: b@c.example", "<asa@town.example>", "あさ@town.example",
        "\"a\"@town.example", "asa@[192.0.2.1]", String(repeating: "a", count: 65) + "@town.example",
    ])
    func whatIsNoAddressIsRefused(typed: String) {
        #expect(EmailAddress(typed: typed) == nil)
    }

    @Test func itsDescriptionDoesNotShowIt() throws {
        let address = try #require(EmailAddress(typed: "asa@town.example"))
        #expect(!"\(address)".contains("asa"))
    }
}
