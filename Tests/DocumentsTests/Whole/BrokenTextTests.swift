import Testing

@testable import Documents

@Suite("Sound texts broken by chance")
struct BrokenTextTests {
    @Test("headings and items all come back, and nearly every paragraph whole", arguments: 0..<10)
    func roundTrip(block: UInt64) throws {
        var whole = 0
        var all = 0
        for seed in block * 20..<block * 20 + 20 {
            let sound = SoundText(seed: seed)
            var breaking = BrokenText(seed: seed)
            let draft = try imported(breaking.text(of: sound))
            let expected = sound.chapters.flatMap { [$0.heading] + $0.parts.map(\.heading) }
            #expect(draft.title == sound.title, "seed \(seed)")
            #expect(draft.headings == expected, "seed \(seed)")
            let parts = sound.chapters.flatMap(\.parts)
            let texts = sound.chapters.map(\.lead) + parts.flatMap { $0.paragraphs + $0.items }
            let found = Set(draft.body.map(\.text))
            whole += texts.count { found.contains($0) }
            all += texts.count
            for passage in draft.body where passage.kind != .table {
                #expect(!passage.text.contains("波音、"), "seed \(seed)")
                #expect(!passage.text.contains("企画課"), "seed \(seed): \(passage.text)")
            }
        }
        #expect(whole * 100 >= all * 97, "\(whole) of \(all) passages came back whole")
    }
}
