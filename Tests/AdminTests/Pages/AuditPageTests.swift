import Civic
import TestSupport
import Testing

@testable import Admin

@Suite struct AuditPageTests {
    @Test(arguments: [Language.japanese, .english])
    func everyActHasWordsInEveryLanguage(language: Language) throws {
        let phrases = try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: language)
        for act in AuditAct.allCases {
            let key = TextKey("admin.acts", act)
            #expect(phrases(key) != key.name)
        }
    }

    @Test func actsAreReadByTheirNames() {
        #expect(AuditAct(named: "comment.hiding") == .commentHiding)
        #expect(AuditAct(named: "comments.export.xlsx") == .commentsExportXLSX)
        #expect(AuditAct(named: "something.new") == nil)
    }

    @Test func commentsAndIdeasHaveAPage() {
        #expect(AuditObject(kind: .comment, id: 7).path == "/moderation/comments/7")
        #expect(AuditObject(kind: .idea, id: 7).path == "/ideas/7")
        #expect(AuditObject(kind: .draft, id: 7).path == nil)
    }
}
