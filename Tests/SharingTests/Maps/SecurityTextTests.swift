import Civic
import Postgres
import Testing

@testable import Sharing

@Suite("Whom to tell of a weakness") struct SecurityTextTests {
    private func text(_ contacts: [Contact]) -> String? {
        SecurityText(
            contacts: Dictionary(uniqueKeysWithValues: contacts.map { ($0.language, $0) }),
            address: "https://iken.example.jp/.well-known/security.txt", now: Instant(seconds: 1_795_000_000)
        ).text
    }

    @Test("all ways stand in order, with end, languages and own address")
    func whole() {
        let japanese = Contact(
            section: "企画課", telephone: "0123-45-6789（内線 12）", email: "kikaku@city.example.jp",
            form: "https://www.city.example.jp/form")
        let english = Contact(language: .english, section: "Planning", email: "kikaku@city.example.jp")
        let simple = Contact(language: .simpleJapanese, section: "企画課", telephone: "+81 3 1234 5678")
        #expect(
            text([english, japanese, simple]) == """
                Contact: mailto:kikaku@city.example.jp
                Contact: https://www.city.example.jp/form
                Contact: tel:+81123456789
                Contact: tel:+81312345678
                Expires: 2027-05-17T20:06:40+09:00
                Preferred-Languages: ja, en
                Canonical: https://iken.example.jp/.well-known/security.txt

                """)
    }

    @Test("an address with signs of its own stays one address")
    func signs() {
        let contact = Contact(section: "企画課", email: "a+b&c@city.example.jp")
        #expect(text([contact])?.hasPrefix("Contact: mailto:a%2Bb%26c@city.example.jp\nExpires") == true)
    }

    @Test("without any way the standard allows there is no file")
    func none() {
        #expect(text([]) == nil)
        #expect(text([Contact(section: "企画課", telephone: "内線だけ")]) == nil)
        #expect(text([Contact(section: "企画課", form: "http://www.city.example.jp/form")]) == nil)
    }
}
