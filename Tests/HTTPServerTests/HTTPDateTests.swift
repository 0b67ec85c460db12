import Testing

@testable import HTTPServer

@Suite struct HTTPDateTests {
    @Test func `a moment is written as RFC 9110 shows it and comes back`() {
        #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        for second in [0, 951_782_400, 784_111_777, 4_102_444_799] {
            #expect(HTTPDate.second(HTTPDate.text(second)) == second)
        }
    }
}
