/// What each form of the walk sends.
enum WalkFields {
    static func fields(of row: WalkRow) -> [String: String] {
        if row.object == "empty" {
            return row.pattern.contains("comments") ? ["stance": "agree", "body": "　"] : [:]
        }
        switch row.pattern {
        case "/language": return ["language": row.object == "unknown" ? "xx" : "en", "next": "/"]
        case "/ideas": return ["title": "夜の窓口", "body": "夜も開けてください"]
        case "/account/display-name": return ["display_name": "あたらしい名"]
        case "/account/terms": return ["version": row.object == "older" ? "0" : "1"]
        case "/account/closing": return ["texts": "keep", "current_password": "not this one"]
        case "/account/language": return ["language": "en"]
        case "/account/password":
            return ["current_password": "not this one", "password": "seagulls over 7 piers"]
        default: break
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
}
