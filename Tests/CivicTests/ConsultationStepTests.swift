import Civic
import Postgres
import Testing
import Web

@Suite struct ConsultationStepTests {
    private func day(_ day: Int) throws -> CivilDate { try #require(CivilDate(2026, 12, day)) }

    @Test func `a step with an end is over after it, one without when the next begins`() throws {
        let first = ConsultationStep(name: "素案", startsOn: try day(1))
        let second = ConsultationStep(name: "募集", startsOn: try day(5), endsOn: try day(20))
        #expect(first.phase(on: try day(4), next: second) == .open)
        #expect(first.phase(on: try day(5), next: second) == .closed)
        #expect(second.phase(on: try day(4), next: nil) == .upcoming)
        #expect(second.phase(on: try day(20), next: nil) == .open)
        #expect(second.phase(on: try day(21), next: nil) == .closed)
    }
}

@Suite struct ReceiptTests {
    @Test func `a receipt reads as year and six digits`() {
        #expect(Receipt(year: 2026, number: 123).description == "2026-000123")
        #expect(Receipt(year: 2026, number: 1_234_567).description == "2026-1234567")
    }
}
