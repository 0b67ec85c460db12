import Testing
import Web

@Suite struct PathTests {
    let passage = Path("/drafts/{slug}/passages/{id}", Slug.self, Int64.self)

    @Test func printsItsParameters() throws {
        let slug = try #require(Slug(rawValue: "dx-2027"))
        #expect(passage(slug, 7) == "/drafts/dx-2027/passages/7")
    }

    @Test func readsWhatItPrints() throws {
        let (slug, id) = try #require(passage.parse(["dx-2027", "7"]))
        #expect(slug.rawValue == "dx-2027")
        #expect(id == 7)
    }

    @Test(arguments: ["07", "+7", "-7", "7x", "", "９", "99999999999999999999"])
    func refusesAnotherFormOfANumber(_ id: String) {
        #expect(passage.parse(["dx", id]) == nil)
    }

    @Test(arguments: ["", "DX", "d x", "戦略", "a/b", String(repeating: "a", count: 65)])
    func refusesAnotherFormOfASlug(_ slug: String) {
        #expect(passage.parse([slug, "7"]) == nil)
    }

    @Test func refusesAnotherNumberOfParameters() {
        #expect(passage.parse(["dx"]) == nil)
        #expect(passage.parse(["dx", "7", "8"]) == nil)
    }

    @Test func printsPathsWithoutParameters() {
        #expect(Path("/")() == "/")
        #expect(Path("/about")() == "/about")
    }

    @Test func encodesWhatWouldBreakAPath() {
        #expect(Path("/search/{words}", String.self)("a/b 戦?") == "/search/a%2Fb%20%E6%88%A6%3F")
    }

    @Test func takesOwnIdTypes() {
        struct DraftID: RawRepresentable, PathParameter { let rawValue: Int64 }
        let draft = Path("/drafts/{id}", DraftID.self)
        #expect(draft(DraftID(rawValue: 3)) == "/drafts/3")
        #expect(draft.parse(["3"])?.rawValue == 3)
        #expect(draft.parse(["x"]) == nil)
    }

    @Test(arguments: ["%", "%4", "%zz", "%ff", "%00"])
    func refusesBrokenEscapes(_ text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }
}
