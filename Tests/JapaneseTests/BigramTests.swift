import Testing

@testable import Japanese

@Suite struct BigramTests {
    @Test func `each character begins one lexeme, the last of a run alone`() {
        #expect(Bigrams.lexemes(of: "見守り") == ["見守", "守り", "り"])
        #expect(Bigrams.lexemes(of: "駅") == ["駅"])
    }

    @Test func `Latin words and numbers are whole, and pairs don't reach across them`() {
        #expect(Bigrams.lexemes(of: "dx推進2026年") == ["dx", "推進", "進", "2026", "年"])
        #expect(Bigrams.lexemes(of: "朝\n昼") == ["朝", "昼"])
    }

    @Test func `what a query demands`() {
        #expect(Bigrams.demands(of: "窓口") == [.lexeme("窓口")])
        #expect(Bigrams.demands(of: "駅") == [.beginning("駅")])
        #expect(Bigrams.demands(of: "a") == [.lexeme("a")])
        #expect(Bigrams.demands(of: "").isEmpty)
    }

    @Test func `a very long word is cut alike in text and query`() {
        let long = String(repeating: "a", count: 5000)
        #expect(Bigrams.lexemes(of: long).allSatisfy { $0.count == 64 })
        #expect(Bigrams.demands(of: long) == [.lexeme(String(repeating: "a", count: 64))])
    }

    @Test func `inflected words share their base form`() {
        #expect(BaseForms.lexemes(of: "子どもを見守って").contains("=見守る"))
        #expect(BaseForms.lexemes(of: "もっと安くしてほしい").contains("=安い"))
        #expect(BaseForms.lexemes(of: "ゆっくり歩けるまち").contains("=歩く"))
        #expect(BaseForms.lexemes(of: "地域の取り組み").isSuperset(of: ["=取り組む", "取組"]))
        #expect(BaseForms.lexemes(of: "ここにあるものです").isEmpty)
    }
}
