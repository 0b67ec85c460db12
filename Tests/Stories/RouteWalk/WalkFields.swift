import Civic
import Postgres

/// What each form of the walk sends.
enum WalkFields {
    static func fields(of row: WalkRow) -> [String: String] {
        if WalkVoices.isAbout(row) { return WalkVoices.fields(of: row) }
        if let figures = figures(of: row) { return figures }
        if let moderation = moderation(of: row) { return moderation }
        if row.pattern.hasPrefix("/settings") { return settings(of: row) }
        if row.pattern.hasPrefix("/people/") { return people(of: row) }
        if row.object == "empty" {
            return row.pattern.contains("comments") ? ["stance": "agree", "body": "　"] : [:]
        }
        if row.pattern.hasPrefix("/answers/") {
            return row.object == "wrong" ? [:] : answerFields(row.pattern)
        }
        if row.pattern.contains("/credits/") {
            return ["reason": String(repeating: "あ", count: row.object == "long" ? 501 : 5)]
        }
        if row.pattern.hasSuffix("/passages/{id}") { return ["act": "drop-1", "revision": "0"] }
        if row.pattern.hasSuffix("/glossary") { return glossary(of: row) }
        if row.pattern.hasSuffix("/plain/{id}") {
            return ["body": String(repeating: "あ", count: row.object == "long" ? 4001 : 5)]
        }
        switch row.pattern {
        case "/exports/people": return ["purpose": "意見を提出できる人かどうかの確認のため"]
        case "/language": return ["language": row.object == "unknown" ? "xx" : "en", "next": "/"]
        case "/ideas", "/ideas/new/similar": return ["title": "夜の窓口", "body": "夜も開けてください"]
        case "/account/display-name": return ["display_name": "あたらしい名"]
        case "/account/terms": return ["version": row.object == "older" ? "0" : "1"]
        case "/account/closing": return ["texts": "keep", "current_password": "not this one"]
        case "/account/language": return ["language": "en"]
        case "/account/password":
            return ["current_password": "not this one", "password": "seagulls over 7 piers"]
        default: break
        }
        if row.pattern.hasPrefix("/consultations") && !row.pattern.hasSuffix("/texts") {
            return consultationFields(of: row)
        }
        if row.pattern.hasSuffix("/texts") {
            // Longer than any title; the consultation of the walk has a title and nothing else.
            let title = row.object == "long" ? String(repeating: "x", count: 5000) : "Have your say"
            return Dictionary(uniqueKeysWithValues: (1...9).map { ("consultation-\($0)-title", title) })
                .merging(["language": "en"]) { $1 }
        }
        if row.pattern.contains("{token}") {
            return ["password": row.object == "weak" ? "1234" : "seagulls over 7 piers"]
        }
        if row.pattern == "/signup" { return ["email": "nowhere", "password": "1234", "display_name": ""] }
        if row.pattern.hasSuffix("/login") {
            return ["email": "nobody@shiomi.example", "password": "wrong password"]
        }
        if row.pattern.hasSuffix("/vote") { return ["value": "agree"] }
        if row.pattern.hasSuffix("/hiding") { return ["reason": "個人の電話番号のため"] }
        return ["stance": "agree", "body": "待つ時間が短くなるとうれしいです"]
    }

    private static func people(of row: WalkRow) -> [String: String] {
        let isWrong = row.object == "wrong"
        if row.pattern.hasSuffix("/erasure") { return isWrong ? [:] : ["texts": "withdraw", "checked": "1"] }
        if row.pattern.hasSuffix("/correction") {
            return ["display_name": "あたらしい名", "reason": isWrong ? "" : "本人の求め"]
        }
        let days = RetentionKind.allCases.map { ($0.rawValue, isWrong ? "0" : "\($0.usualDays)") }
        return Dictionary(uniqueKeysWithValues: days)
    }

    private static var nextMonth: String {
        let day = CivilDate(Instant.now + .seconds(30 * 86_400))
        return "\(day.year)/\(day.month)/\(day.day)"
    }

    /// What readers and moderators send.
    private static func moderation(of row: WalkRow) -> [String: String]? {
        let isEmpty = row.object == "empty"
        switch row.pattern {
        case let pattern where pattern.hasSuffix("/report"): return isEmpty ? [:] : ["reason": "insult"]
        case "/appeals/{id}": return ["words": isEmpty ? "短い" : "電話番号は市役所のものです"]
        case "/moderation/queue/undo": return isEmpty ? [:] : ["batch": "999999"]
        case "/moderation/queue": return isEmpty ? ["act": "hide"] : ["act": "approve"]
        case "/moderation/appeals/{id}":
            return isEmpty ? [:] : ["outcome": "upheld", "reason": "個人の番号でした"]
        case "/moderation/words": return ["words": isEmpty ? "　" : "宣伝"]
        case "/moderation/words/trial": return ["text": "電話は0192-27-3111です"]
        case "/moderation/modes": return ["hours": isEmpty ? "0" : "24"]
        case "/moderation/modes/{slug}": return ["check": "word"]
        case let pattern where pattern.hasSuffix("/suspension"):
            return isEmpty ? ["reason": "くり返し"] : ["reason": "くり返し", "until": nextMonth]
        case let pattern where pattern.hasSuffix("/warning"): return isEmpty ? [:] : ["reason": "くり返し"]
        default: return row.pattern.hasPrefix("/moderation/people/") ? [:] : nil
        }
    }

    /// A word can be added once; each person of the walk sends another.
    private static func glossary(of row: WalkRow) -> [String: String] {
        let word =
            row.object == "long" ? String(repeating: "あ", count: 61) : "言葉\(UInt32.random(in: 0 ... .max))"
        return ["word": word, "explanation": "説明"]
    }

    /// What staff send on the desk of answers. The publication is not confirmed: it would change other rows.
    private static func answerFields(_ pattern: String) -> [String: String] {
        if let work = answerWorkFields(pattern) { return work }
        if pattern.hasSuffix("/posts") { return ["post": "comment-999999", "act": "aside"] }
        if pattern.hasSuffix("/removal") { return ["post": "comment-999999"] }
        if pattern.hasSuffix("/move") { return ["number": "1"] }
        if pattern.hasSuffix("/categories") { return ["code-0": "A", "label-0": "修正"] }
        if pattern.hasSuffix("/foreword") { return ["foreword": "お礼", "version": "1"] }
        return pattern.hasSuffix("{id}") ? ["summary": "夜の窓口", "version": "1"] : [:]
    }

    /// What takes items a step on; the item is no more, so that nothing changes for other rows.
    private static func answerWorkFields(_ pattern: String) -> [String: String]? {
        switch pattern.split(separator: "/").last {
        case "checks", "approvals": ["item": "999999.1"]
        case "decisions": ["item": "999999.1", "decided_on": "2026-01-05", "document": "企発第1号"]
        case "returns": ["item": "999999.1", "note": "期日を書いてください"]
        case "answer": ["answer": "夜も開けます", "version": "1"]
        case "merge": ["into": "1"]
        case "split", "groups": ["post": "comment-999999"]
        case "passages": [:]
        // The text of the walk's comments is one sentence of nine letters.
        case "parts": ["part": "0", "of": "1-9"]
        default: nil
        }
    }

    /// What staff send to make, change and stage a consultation; its address and what it allows stay.
    private static func consultationFields(of row: WalkRow) -> [String: String] {
        if row.pattern.hasSuffix("/publication") {
            return row.object == "wrong" ? ["do": "later", "date": "soon"] : ["do": "now"]
        }
        if row.pattern.hasSuffix("/preview") { return row.object == "wrong" ? ["expires": "soon"] : [:] }
        if row.pattern.hasSuffix("/version") { return ["draft": "inside", "version": ""] }
        let slug = row.object == "good" ? "made-\(UInt32.random(in: 1...UInt32.max))" : "open"
        return [
            "title": row.object == "long" ? String(repeating: "x", count: 201) : "open", "slug": slug,
            "mode": "open_exchange", "allow_comment": "1", "allow_vote": "1", "allow_support": "1",
            "allow_idea": "1", "publishes_opinions": "yes",
        ]
    }

    private static func settings(of row: WalkRow) -> [String: String] {
        let isGood = row.object == "good"
        switch row.pattern {
        case "/settings/staff": return ["email": "nowhere", "name": "佐藤", "role": "reader"]
        case "/settings/staff/{id}": return ["role": row.object == "wrong" ? "none" : "editor"]
        case "/settings/names": return ["city": isGood ? "汐見市" : " "]
        case "/settings/contact":
            return ["section": "企画課", "telephone": isGood ? "0192-00-0000" : "あとで"]
        case "/settings/colors":
            let color = isGood ? "#00606b" : row.object == "weak" ? "#fbc02d" : "blue"
            return ["accent": color, "do": "save"]
        case "/settings/pictures/{use}":
            return isGood ? ["do": "save", "picture_name": WalkSettings.picture.hash] : ["do": "save"]
        case "/settings/labels":
            let key = row.object == "missing" ? "no.such.key" : "common.nav.ideas"
            return ["key": key, "language": "ja", "words": isGood ? "ひらめき" : "{x}", "do": "save"]
        case "/settings/readings": return ["lines": isGood ? "汐見 しおみ" : "しおみ"]
        case "/settings/readings/removal": return ["word": "汐見"]
        case "/settings/pages/{page}":
            return ["title": isGood ? "このサイトについて" : "", "lead": "はじめに", "do": "save"]
        case "/settings/findings":
            return ["remark-1.1.1": isGood ? "確認" : String(repeating: "あ", count: 401)]
        default: return [:]
        }
    }
}
