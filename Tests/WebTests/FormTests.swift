import HTTPServer
import Testing

@testable import Web

@Suite struct FormTests {
    let limits = FormLimits(fields: 3, nameBytes: 10, valueBytes: 20, files: 1, fileBytes: 5)

    func form(_ body: String, type: String = "application/x-www-form-urlencoded") throws -> Form {
        let request = Request(
            method: .post, path: "/", headers: ["Content-Type": type], body: Array(body.utf8))
        return try Form.parse(request, limits: limits)
    }

    @Test func readsFields() throws {
        let form = try form("body=a+b%26c&stance=agree&empty=")
        #expect(form["body"] == "a b&c")
        #expect(form["empty"] == "")
        #expect(form["missing"] == nil)
    }

    @Test func readsSeveralValuesOfAName() throws {
        let form = try form("c=1&c=2")
        #expect(form["c"] == "1")
        #expect(form.all("c") == ["1", "2"])
    }

    @Test func lineBreaksBecomeLF() throws {
        #expect(try form("a=1%0D%0A2%0D3%0A4%0D%0D%0A5")["a"] == "1\n2\n3\n4\n\n5")
    }

    @Test func typeMayHaveACharset() throws {
        #expect(try form("a=1", type: "Application/X-WWW-Form-Urlencoded; charset=UTF-8")["a"] == "1")
    }

    @Test func anEmptyBodyIsAnEmptyForm() throws {
        #expect(try Form.parse(Request(method: .post, path: "/")) == Form())
    }

    @Test(
        arguments: [
            ("a=%zz", FormError.malformed), ("a=%e3%81", .invalidText), ("a=%00", .invalidText),
            ("a=1&b=2&c=3&d=4", .tooLarge), ("a=123456789012345678901", .tooLarge),
            ("12345678901=1", .tooLarge),
        ]
    )
    func refusesBadBodies(_ body: String, _ error: FormError) {
        #expect(throws: error) { try form(body) }
    }

    @Test(arguments: ["text/plain", "application/json", ""])
    func refusesOtherTypes(_ type: String) {
        #expect(throws: FormError.unsupportedMediaType) { try form("a=1", type: type) }
    }

    @Test func aBodyWithoutTypeIsRefused() {
        #expect(throws: FormError.unsupportedMediaType) {
            try Form.parse(Request(method: .post, path: "/", body: [65]))
        }
    }

    @Test func aQueryThatIsBrokenReadsAsEmpty() {
        #expect(Form.parse(query: "page=2&sort=new")["page"] == "2")
        #expect(Form.parse(query: "page=%zz") == Form())
    }
}
