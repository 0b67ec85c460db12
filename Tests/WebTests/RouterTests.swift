import HTTPServer
import Testing

@testable import Web

@Suite struct RouterTests {
    let router: Router<String>

    init() throws {
        var router = Router<String>()
        try router.insert(.get, PathPattern("/"), "home")
        try router.insert(.get, PathPattern("/ideas/new"), "form")
        try router.insert(.get, PathPattern("/ideas/{id}"), "idea")
        try router.insert(.post, PathPattern("/ideas/{id}"), "edit")
        try router.insert(.post, PathPattern("/ideas/{id}/comments"), "comment")
        self.router = router
    }

    func answer(_ method: Method, _ path: String) -> String {
        switch router.match(method, path) {
        case .found(let route, _, let parameters): ([route] + parameters).joined(separator: " ")
        case .methodNotAllowed(let methods): "405 " + methods.map(\.rawValue).joined(separator: ",")
        case .notFound: "404"
        }
    }

    @Test func findsRoutesAndTheirParameters() {
        #expect(answer(.get, "/") == "home")
        #expect(answer(.get, "/ideas/7") == "idea 7")
        #expect(answer(.post, "/ideas/7/comments") == "comment 7")
        #expect(answer(.get, "/ideas/a%2Fb%20c") == "idea a/b c")
    }

    @Test func aLiteralGoesBeforeAParameterForAllMethods() {
        #expect(answer(.get, "/ideas/new") == "form")
        #expect(answer(.post, "/ideas/new") == "405 GET,HEAD")
    }

    @Test func headIsAnsweredByGet() {
        #expect(answer(.head, "/ideas/7") == "idea 7")
        #expect(answer(.head, "/ideas/7/comments") == "405 POST")
    }

    @Test(arguments: ["", "ideas", "/ideas", "/ideas/", "//", "/ideas//comments", "/ideas/%zz", "/ideas/7/x"])
    func unknownAddressesAreNotFound(_ path: String) {
        #expect(answer(.get, path) == "404")
    }

    @Test func knownAddressesRefuseOtherMethods() {
        #expect(answer(.get, "/ideas/7/comments") == "405 POST")
        #expect(answer(Method(rawValue: "BREW"), "/ideas/7") == "405 GET,HEAD,POST")
    }

    @Test func theSameShapeTwiceIsRefused() {
        var router = router
        let new = PathPattern("/ideas/{number}")
        #expect(throws: RouteConflict.duplicate(.get, new, PathPattern("/ideas/{id}"))) {
            try router.insert(.get, new, "again")
        }
    }

    @Test func crossingPatternsAreRefused() throws {
        var router = router
        try router.insert(.get, PathPattern("/drafts/new/{part}"), "a")
        let crossing = PathPattern("/drafts/{slug}/edit")
        #expect(throws: RouteConflict.ambiguous(.get, crossing, PathPattern("/drafts/new/{part}"))) {
            try router.insert(.get, crossing, "b")
        }
    }
}
