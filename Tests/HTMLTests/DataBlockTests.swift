import Foundation
import Testing

@testable import HTML

@Suite struct DataBlockTests {
    @Test func `members without a value are left out and the order stays`() {
        let value = DataValue.object(["@type": "Event", "end": nil, "count": .number(3), "is": .flag(true)])
        #expect(value.json == #"{"@type":"Event","count":3,"is":true}"#)
    }

    @Test func `no text can leave the block`() {
        let html = HTML.linkedData(.list(["</script><script>alert(1)</script>", "<!--", "a&b"])).description
        #expect(html.hasPrefix("<script type=\"application/ld+json\">[") && html.hasSuffix("]</script>"))
        #expect(html.components(separatedBy: "<").count == 3)
        #expect(!html.contains("&"))
    }

    @Test(arguments: ["", "改行\nと\tタブ", "\"引用\" \\ \u{7F}\u{0}", "</script>", "絵文字👍", "\u{2028}\r\n"])
    func `a parser reads back what was written`(text: String) throws {
        let json = DataValue.object(["text": .text(text)]).json
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
        #expect(read?["text"] == text)
    }
}
