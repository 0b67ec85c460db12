import Civic
import Postgres
import Testing

@testable import Drafts

@Suite("The first page and the consultation's page")
struct ConsultationPagesTests {
    private let past = Instant(seconds: 1_794_500_000)
    /// Twelve days later by the calendar.
    private let soon = Instant(seconds: 1_796_000_000)
    private let outcome = Outcome(
        path: "/answers/talk", publishedAt: Instant(seconds: 1_794_900_000), people: 3, submissions: 5,
        items: 4)

    private func published(version: DraftVersion = PageSample.version) throws -> PublishedDraft {
        PublishedDraft(draft: try PageSample.draft(), version: version)
    }

    private func home(closesAt: Instant? = nil) throws -> HomeModel {
        HomeModel(
            consultations: [try PageSample.consultation(closesAt: closesAt)], drafts: [try published()],
            now: PageSample.now)
    }

    private func html(_ model: HomeModel, _ language: Language = .japanese) throws -> String {
        let page = homePage(model, try PageSample.phrases(language))
        return "\(page.header?.description ?? "")\(page.content)"
    }

    @Test("what is open stands first, with the way into its draft", arguments: Language.allCases)
    func open(language: Language) throws {
        let page = try html(home(), language)
        #expect(page.contains("href=\"/consultations/talk\"") && page.contains("href=\"/drafts/plan\""))
        #expect(!page.contains("drafts.home") && !page.contains("{"))
        #expect(!page.contains("id=\"closed-title\""))
    }

    @Test("the days left are counted as a calendar counts them, the last one by its name")
    func deadline() throws {
        let phrases = try PageSample.phrases()
        #expect(try html(home(closesAt: soon)).contains("あと12日"))
        let tonight = try PageSample.consultation(closesAt: PageSample.now + .seconds(60))
        #expect(daysLeft(tonight, at: PageSample.now, phrases) == "今日まで")
        let over = try PageSample.consultation(closesAt: past)
        #expect(daysLeft(over, at: PageSample.now, phrases) == nil)
    }

    @Test("numbers are those that were counted")
    func numbers() throws {
        var model = try home()
        model.numbers = [ConsultationID(rawValue: 1): Participation(comments: 1204, writers: 87, ideas: 3)]
        let page = try html(model)
        #expect(page.contains("意見 1,204件") && page.contains("87人") && page.contains("アイデア 3件"))
    }

    @Test(
        "the timeline names the day on which answers are planned, until they are there",
        arguments: Language.allCases)
    func expectedAnswers(language: Language) throws {
        let phrases = try PageSample.phrases(language)
        let consultation = try PageSample.consultation(closesAt: past)
        var model = ConsultationModel(consultation: consultation, drafts: [], now: PageSample.now)
        let later = phrases("drafts.timeline.answers_later")
        #expect(consultationTimeline(model, phrases).description.contains(later))
        model.expectedAt = soon
        let planned = phrases("drafts.timeline.answers_expected", ["date": phrases.date(soon)])
        let page = consultationTimeline(model, phrases).description
        #expect(planned.contains(phrases.date(soon)) && page.contains(planned) && !page.contains(later))
        model.outcome = outcome
        #expect(!consultationTimeline(model, phrases).description.contains(planned))
    }

    @Test("content in another language than the page says so, also where only some of it is translated")
    func languages() throws {
        let english = try PageSample.phrases(.english)
        let model = ConsultationModel(
            consultation: try PageSample.consultation(closesAt: soon), drafts: [try published()],
            now: PageSample.now)
        let page = consultationPage(model, english)
        #expect(page.language == .japanese && page.content.description.contains("<span lang=\"ja\">"))
        let japanese = consultationPage(model, try PageSample.phrases())
        #expect(!japanese.content.description.contains("lang="))
    }

    @Test("before the first consultation and between two, the page says so and keeps its steps")
    func nothingOpen() throws {
        let phrases = try PageSample.phrases()
        let first = try html(HomeModel(consultations: [], drafts: [], now: PageSample.now))
        #expect(first.contains(phrases("drafts.home.first_time")) && first.contains("class=\"home-steps\""))
        #expect(
            first.contains(phrases("drafts.home.not_open")) && !first.contains(phrases("drafts.home.open")))
        #expect(first.contains(phrases("drafts.home.no_results")) && !first.contains("id=\"earlier-title\""))
        let between = try html(home(closesAt: past))
        #expect(between.contains(phrases("drafts.home.none")) && between.contains("id=\"closed-title\""))
        #expect(between.contains(phrases("drafts.home.answer_pending")))
    }

    @Test("a consultation to come is announced with its days")
    func upcoming() throws {
        let next = Consultation(
            id: ID(rawValue: 1), slug: try PageSample.consultation().slug, title: "次の募集", opensAt: soon)
        let page = try html(HomeModel(consultations: [next], drafts: [], now: PageSample.now))
        #expect(page.contains("id=\"upcoming-title\"") && page.contains("次の募集"))
        #expect(page.contains(try PageSample.phrases()("drafts.home.soon")))
    }

    @Test("what came of it: answers and rewritten drafts")
    func results() throws {
        var model = try home(closesAt: past)
        model.outcomes = [ConsultationID(rawValue: 1): outcome]
        let page = try html(model)
        #expect(page.contains("href=\"/answers/talk\"") && page.contains("4項目に回答"))
        // The newest stands in the first screen, the rest below with the way to all.
        let newest = try #require(page.range(of: "4項目に回答")).lowerBound
        let earlier = try #require(page.range(of: "id=\"earlier-title\"")).lowerBound
        let rewritten = try #require(page.range(of: "第2版を公開しました")).lowerBound
        #expect(newest < earlier && earlier < rewritten && page.contains("href=\"/answers\""))
        #expect(!page.contains(try PageSample.phrases()("drafts.home.answer_pending")))
    }

    private func consultation(
        closesAt: Instant? = nil, drafts: Bool = true, outcome: Outcome? = nil
    ) throws -> String {
        var model = ConsultationModel(
            consultation: try PageSample.consultation(closesAt: closesAt),
            drafts: drafts ? [try published()] : [], now: PageSample.now)
        model.outcome = outcome
        return consultationPage(model, try PageSample.phrases()).content.description
    }

    @Test("an open consultation has one clear button and its dates")
    func openConsultation() throws {
        let page = try consultation(closesAt: soon)
        #expect(page.contains("href=\"/drafts/plan\"") && page.contains("href=\"/ideas?consultation=talk\""))
        #expect(page.contains("案を読んで意見を書く") && page.contains("必着"))
        #expect(page.components(separatedBy: "aria-current=\"step\"").count == 2)
        let empty = try consultation(drafts: false)
        #expect(empty.contains(try PageSample.phrases()("drafts.consultation.no_draft")))
    }

    @Test("a closed one says when it ended and what comes next, an answered one leads to the answers")
    func closedConsultation() throws {
        let closed = try consultation(closesAt: past)
        #expect(closed.contains("に終わりました") && !closed.contains("案を読んで意見を書く"))
        #expect(closed.contains("今、市の考え方を準備しています"))
        let answered = try consultation(closesAt: past, outcome: outcome)
        #expect(answered.contains("href=\"/answers/talk\"") && answered.contains("4項目に回答"))
    }
}
