import Civic
import Postgres
import Testing

@testable import Drafts

@Suite("The first page and the consultation's page")
struct ConsultationPagesTests {
    private func published() throws -> PublishedDraft {
        PublishedDraft(draft: try PageSample.draft(), version: PageSample.version)
    }

    @Test(
        "the first page lists what is open with its drafts, and what is closed below",
        arguments: Language.allCases)
    func home(language: Language) throws {
        let phrases = try PageSample.phrases(language)
        let open = HomeModel(
            consultations: [try PageSample.consultation()], drafts: [try published()], now: PageSample.now)
        let html = homePage(open, phrases).content
        #expect(html.contains("href=\"/consultations/talk\"") && html.contains("href=\"/drafts/plan\""))
        #expect(html.contains("汐見&lt;計画&gt;") && !html.contains(phrases("drafts.home.closed")))
        let closed = HomeModel(
            consultations: [try PageSample.consultation(closesAt: Instant(seconds: 1_794_500_000))],
            drafts: [],
            now: PageSample.now)
        #expect(homePage(closed, phrases).content.contains(phrases("drafts.home.closed")))
        #expect(homePage(closed, phrases).content.contains(phrases("drafts.home.none")))
    }

    @Test("a consultation leads to its drafts and to ideas, and says when there is no draft yet")
    func consultation() throws {
        let phrases = try PageSample.phrases()
        let consultation = try PageSample.consultation()
        let model = ConsultationModel(
            consultation: consultation, drafts: [try published()], now: PageSample.now)
        let html = consultationPage(model, phrases).content
        #expect(html.contains("href=\"/drafts/plan\"") && html.contains("href=\"/ideas\""))
        let empty = ConsultationModel(consultation: consultation, drafts: [], now: PageSample.now)
        #expect(consultationPage(empty, phrases).content.contains(phrases("drafts.consultation.no_draft")))
    }
}
