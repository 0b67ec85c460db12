import Civic
import Postgres
import Testing
import Web

@testable import Discussion

@Suite struct CommentFormTests {
    let card = SubjectCard(
        subject: Subject(.passage, 7), consultation: .open, path: "/drafts/dx/passages/7", title: "題",
        text: "デジタルで、暮らしを支えます。", versionID: DraftVersionID(rawValue: 3))

    func read(_ fields: [String: String]) throws(CommentRefusal) -> CommentForm {
        try CommentForm(
            Form(fields: fields.map { Form.Field(name: $0.key, value: $0.value) }), on: card, .none)
    }

    func problems(_ fields: [String: String]) -> [String] {
        do {
            _ = try read(fields)
            return []
        } catch {
            return error.form.problems.map(\.field)
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", "\u{3000}", "\u{3000} \t\u{a0}", "\u{200b}\u{feff}", "\u{3164}", "\u{0}\u{7}",
        "\u{200d}",
    ])
    func aBodyWithNothingToSeeIsRefused(body: String) {
        #expect(problems(["stance": "agree", "body": body]) == ["body"])
    }

    @Test func fourThousandCharactersAreTakenAndOneMoreIsNot() throws {
        let longest = String(repeating: "あ", count: 4000)
        #expect(try read(["stance": "agree", "body": longest + "\u{3000}\n"]).body == longest)
        #expect(problems(["stance": "agree", "body": longest + "い"]) == ["body"])
    }

    @Test(arguments: [
        // Typed on a Mac: か with a combining mark.
        ("か\u{3099}", "が"),
        ("\u{3000} 文 \n", "文"),
        ("一\r\n二\r三\n四", "一\n二\n三\n四"),
        ("ベル\u{7}と\u{0}改\u{202e}行", "ベルと改行"),
        // A name's own form of 神 stays; a family emoji keeps its joiners.
        ("\u{fa19}田", "\u{fa19}田"),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
    ])
    func aBodyIsMadeFit(typed: String, stored: String) throws {
        #expect(try read(["stance": "agree", "body": typed]).body == stored)
    }

    @Test func aStanceIsOneOfThreeAndOnlyRepliesMayLackIt() throws {
        #expect(problems(["body": "文"]) == ["stance"])
        #expect(problems(["body": "文", "stance": "maybe"]) == ["stance"])
        #expect(problems(["body": "文", "stance": "maybe", "parent": "1"]) == ["stance"])
        #expect(try read(["body": "文", "stance": "", "parent": "1"]).stance == .neutral)
        #expect(try read(["body": "文", "stance": "disagree"]).stance == .disagree)
    }

    @Test func aQuoteIsFoundInItsPassageOrRefused() throws {
        let quote = try read(["body": "文", "stance": "agree", "quote": "暮らし"]).quote
        #expect(quote?.position == 6)
        #expect(quote?.prefix == "デジタルで、")
        #expect(quote?.suffix == "を支えます。")
        #expect(problems(["body": "文", "stance": "agree", "quote": "市長は辞任します"]) == ["quote"])
    }

    @Test func whereWordsStandTwiceThePlaceDecides() {
        let text = "窓口は朝から、窓口は夕方まで。"
        #expect(Quote("窓口", in: text)?.position == 0)
        #expect(Quote("窓口", in: text, near: 6)?.position == 7)
        #expect(Quote("窓口", in: text, near: .max)?.position == 7)
        #expect(Quote("窓口", in: text, near: .min)?.position == 0)
    }

    @Test func spacesAndLinesOfAQuoteAreThoseOfThePassage() {
        let quote = Quote("電話 30\n20", in: "窓口\t電話\n30\t20")
        #expect(quote?.text == "電話\n30\t20" && quote?.position == 3 && quote?.suffix == "")
        #expect(Quote(" \n", in: "窓口") == nil && Quote(String(repeating: "あ", count: 1001), in: "あ") == nil)
    }

    @Test func wordsThatAreNearlyRightAreOffered() {
        do {
            _ = try CommentForm(
                Form(
                    fields: ["body": "文", "stance": "agree", "quote": "デジタルに、暮らしを"].map {
                        Form.Field(name: $0.key, value: $0.value)
                    }), on: card, .japanese)
            Issue.record("taken")
        } catch {
            #expect(error.form.message(for: "quote")?.contains("「デジタルで、暮らしを」") == true)
        }
    }

    @Test func everyProblemIsSaidAtOnceAndTheTextIsKept() {
        do {
            _ = try read(["body": "\u{3000}", "stance": "x", "submission": "s"])
            Issue.record("accepted")
        } catch {
            #expect(error.form.problems.map(\.field) == ["stance", "body"])
            #expect(error.form["body"] == "\u{3000}")
            #expect(error.form["submission"] == "s")
        }
    }
}
