import Foundation
import Testing

@testable import Pages

@Suite struct StyleGuideTests {
    @Test func everyIdIsThereOnce() throws {
        let html = styleGuide(in: try Sample.frame()).description
        let ids = html.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyLabelHasItsControl() throws {
        let html = styleGuide(in: try Sample.frame()).description
        for label in html.matches(of: /for="([^"]+)"/) { #expect(html.contains("id=\"\(label.1)\"")) }
    }
}
