import HTTPServer
import Testing

@testable import Web

@Suite struct MultipartFormTests {
    let limits = FormLimits(fields: 3, nameBytes: 10, valueBytes: 20, files: 1, fileBytes: 5)

    func form(_ body: String, boundary: String = "x") throws -> Form {
        let request = Request(
            method: .post, path: "/", headers: ["Content-Type": "multipart/form-data; boundary=\(boundary)"],
            body: Array(body.replacing("\n", with: "\r\n").utf8))
        return try Form.parse(request, limits: limits)
    }

    func part(_ header: String, _ content: String) -> String {
        "--x\nContent-Disposition: form-data; \(header)\n\n\(content)\n"
    }

    @Test func readsFieldsAndFiles() throws {
        let form = try form(
            part("name=\"title\"", "戦略") + part("name=\"f\"; filename=\"C:\\d\\a%22b.txt\"", "a\nb")
                + "--x--\n")
        #expect(form["title"] == "戦略")
        #expect(
            form.files("f") == [
                UploadedFile(
                    name: "f", filename: "a\"b.txt", contentType: "application/octet-stream",
                    bytes: Array("a\r\nb".utf8))
            ])
    }

    @Test func anEmptyFileInputSendsNoFile() throws {
        #expect(try form(part("name=\"f\"; filename=\"\"", "") + "--x--").files.isEmpty)
    }

    @Test func contentMayLookLikeABoundary() throws {
        #expect(try form(part("name=\"a\"", "--x\n-x--") + "--x--")["a"] == "--x\n-x--")
    }

    @Test func anEmptyFormIsRead() throws {
        #expect(try form("--x--\n") == Form())
    }

    @Test(
        arguments: [
            "", "x", "--x", "--x\n", "--x-", "preamble\n--x--", "--x--trailer",
            "--x\nContent-Disposition: form-data; name=\"a\"\n\n1",
            "--x\nContent-Disposition: form-data; name=\"a\"\n\n1\n--x",
            "--x\n\n1\n--x--", "--x\nContent-Type: text/plain\n\n1\n--x--",
            "--x\nContent-Disposition: attachment; name=\"a\"\n\n1\n--x--",
            "--x\nContent-Disposition: form-data\n\n1\n--x--",
            "--x\nContent-Disposition: form-data; name=\"a\n\n1\n--x--",
            "--x\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\n\n1\n--x--",
            "--x\nContent-Disposition: form-data; name=\"a\"; filename*=\"b\"\n\n1\n--x--",
            "--x\nContent-Disposition: form-data; name=\"a\"\nContent-Transfer-Encoding: base64\n\n1\n--x--",
            "--x\nContent-Disposition : form-data name=a\nno colon\n\n1\n--x--",
        ]
    )
    func refusesBrokenBodies(_ body: String) {
        #expect(throws: FormError.malformed) { try form(body) }
    }

    @Test func refusesWhatIsTooLarge() {
        #expect(throws: FormError.tooLarge) {
            try form(part("name=\"f\"; filename=\"f\"", "123456") + "--x--")
        }
        #expect(throws: FormError.tooLarge) {
            try form(part("name=\"a\"", String(repeating: "1", count: 21)) + "--x--")
        }
        #expect(throws: FormError.tooLarge) {
            try form(String(repeating: part("name=\"a\"", "1"), count: 4) + "--x--")
        }
    }

    @Test func refusesBoundariesOfOtherLengths() {
        #expect(throws: FormError.malformed) { try form("--x--", boundary: "") }
        #expect(throws: FormError.malformed) {
            try form("--x--", boundary: String(repeating: "x", count: 71))
        }
    }

    @Test func everyTruncationIsRefused() throws {
        let whole = part("name=\"a\"", "1") + part("name=\"f\"; filename=\"f\"", "2") + "--x--"
        _ = try form(whole)
        for length in 0..<whole.count {
            #expect(throws: FormError.self) { try form(String(whole.prefix(length))) }
        }
    }
}
