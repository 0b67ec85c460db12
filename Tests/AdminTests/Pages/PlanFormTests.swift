import Civic
import Postgres
import TestSupport
import Testing
import Web

@testable import Admin

@Suite struct PlanFormTests {
    private func form(
        _ changes: [String: String] = [:], current: Consultation? = nil
    ) throws -> PlanForm {
        let fields = [
            "title": "題名", "slug": "dx", "mode": "open_exchange", "opens_date": "2026-12-01",
            "closes_date": "令和8年12月28日",
        ].merging(changes) { $1 }
        return PlanForm(
            Form(fields: fields.map { Form.Field(name: $0.key, value: $0.value) }), current: current,
            isTouched: false, try Texts(folder: Repository.root + "/Resources/Texts").phrases(in: .japanese))
    }

    @Test func `until 23:59 means to the last moment of that day in Tokyo, and no longer`() throws {
        let plan = try #require(try form().plan)
        let consultation = Consultation(
            id: ConsultationID(rawValue: 1), slug: plan.slug, title: "題名", opensAt: plan.opensAt,
            closesAt: plan.closesAt)
        // 2026-12-28 23:59:59 +09:00, and the midnight after it.
        let last = Instant(seconds: 1_798_469_999)
        let midnight = Instant(seconds: 1_798_470_000)
        #expect(last.iso8601 == "2026-12-28T23:59:59+09:00")
        #expect(consultation.phase(at: last) == .open)
        #expect(consultation.phase(at: Instant(microseconds: last.microseconds + 999_999)) == .open)
        #expect(consultation.phase(at: midnight) == .closed)
        // It opens with the first moment of its day.
        let opening = try #require(plan.opensAt)
        #expect(opening.iso8601 == "2026-12-01T00:00:00+09:00")
        #expect(consultation.phase(at: Instant(microseconds: opening.microseconds - 1)) == .upcoming)
        #expect(consultation.phase(at: opening) == .open)
    }

    @Test(arguments: [
        ("9:00", 540), ("23:59", 1439), ("９：３０", 570), ("9時", 540), ("17時30分", 1050),
    ])
    func `times are taken as they are written in Japan`(text: String, minutes: Int) {
        #expect(TimeOfDay.minutes(text) == minutes)
    }

    @Test(arguments: ["", "24:00", "9:60", "9", "soon", "9:00:00"])
    func `other times are refused`(text: String) {
        #expect(TimeOfDay.minutes(text) == nil)
    }

    @Test func `an answer is promised by a day or a month, not by a year`() throws {
        #expect(try form(["answer_due": "令和9年3月"]).plan?.answerDue == .month(2027, 3))
        #expect(try form(["answer_due": "2027-03-15"]).plan?.answerDue?.first == CivilDate(2027, 3, 15))
        #expect(try form(["answer_due": "2027"]).problems.map(\.field) == ["answer_due"])
    }

    @Test func `a public comment needs an end, and a purpose for what it asks`() throws {
        let fields = ["mode": "public_comment", "closes_date": "", "need_name": "required"]
        #expect(try Set(form(fields).problems.map(\.field)) == ["closes_date", "use_purpose"])
    }

    @Test func `what ends before it begins is refused at its end`() throws {
        #expect(try form(["closes_date": "2026-11-30"]).problems.map(\.field) == ["closes_date"])
        let step = ["step_name_2": "募集", "step_start_2": "2026-12-02", "step_end_2": "2026-12-01"]
        #expect(try form(step).problems.map(\.field) == ["step_end_2"])
    }

    @Test func `a published consultation keeps its address`() throws {
        let current = Consultation(
            id: ConsultationID(rawValue: 1), slug: try #require(Slug(rawValue: "other")), title: "題名")
        #expect(try form(current: current).problems.map(\.field) == ["slug"])
        #expect(try form(["slug": "other"], current: current).plan != nil)
    }
}
