import Testing

@testable import Documents

@Suite("Sound texts broken by chance")
struct BrokenTextTests {
    @Test("headings of nearly all, notes and KPIs of all, and nearly every paragraph come back")
    func roundTrip() throws {
        var whole = 0
        var all = 0
        var misread: [UInt64] = []
        for seed in UInt64(0)..<200 {
            let sound = SoundText(seed: seed)
            var breaking = BrokenText(seed: seed)
            let draft = try imported(breaking.text(of: sound))
            if draft.headings != sound.headings { misread.append(seed) }
            expectWords(draft, of: sound, seed)
            expectNumbers(draft, of: sound, seed)
            let found = Set(draft.body.map(\.text))
            whole += sound.texts.count { found.contains($0) }
            all += sound.texts.count
        }
        #expect(misread.count <= 2, "seeds \(misread)")
        #expect(whole * 100 >= all * 98, "\(whole) of \(all) passages came back whole")
    }

    private func expectWords(_ draft: ImportedDraft, of sound: SoundText, _ seed: UInt64) {
        #expect(draft.title == sound.title, "seed \(seed)")
        #expect(draft.texts(.note) == sound.notes, "seed \(seed)")
        #expect(draft.glossary.map(\.term) == sound.terms, "seed \(seed)")
        #expect(draft.unaccounted.isEmpty, "seed \(seed)")
        for passage in draft.passages {
            #expect(!passage.text.contains("波音、"), "seed \(seed)")
            #expect(!passage.text.contains("企画課"), "seed \(seed): \(passage.text)")
            #expect(draft.lostLetters(of: passage).isEmpty, "seed \(seed): \(passage.text)")
        }
    }

    private func expectNumbers(_ draft: ImportedDraft, of sound: SoundText, _ seed: UInt64) {
        let found = draft.kpis.map { kpi in
            SoundText.Indicator(
                part: kpi.group, name: kpi.name, isCumulative: kpi.kind == .cumulative, unit: kpi.unit,
                baseline: number(kpi.baseline), target: number(kpi.target))
        }
        #expect(found == sound.indicators, "seed \(seed)")
        #expect(draft.kpis.allSatisfy { $0.baseline?.year == 2023 && $0.target?.year == 2027 })
    }

    private func number(_ figure: KPI.Figure?) -> Int { figure?.value.flatMap { Int("\($0)") } ?? -1 }
}
