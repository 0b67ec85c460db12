import Civic
import HTML
import HTTPServer
import Pages
import Web

extension PersonalRecord {
    /// For people: one document without anything from elsewhere, to be kept, printed or handed over.
    public func html(city: String, _ phrases: Phrases) -> HTML {
        """
        <!doctype html>
        <html lang="\(phrases.language.rawValue)"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(phrases("people.record.title"))</title></head>
        <body>
        <h1>\(phrases("people.record.title"))</h1>
        <p\(writtenLanguage(of: city, phrases))>\(city)</p>
        <p>\(phrases("people.record.made", ["time": phrases.dateTime(madeAt)]))</p>
        \(each: sections, { part($0, phrases) })
        <h2>\(phrases("people.record.besides"))</h2>
        <p>\(phrases("people.record.besides_words"))</p>
        </body></html>

        """
    }

    private func part(_ section: PersonalSection, _ phrases: Phrases) -> HTML {
        """
        <h2>\(phrases(TextKey("people.sections", section.kind)))</h2>
        \(each: section.rows, { row($0, phrases) })
        """
    }

    private func row(_ row: [(field: PersonalField, value: PersonalValue)], _ phrases: Phrases) -> HTML {
        """
        <table border="1" cellpadding="4">
        \(each: row.filter { $0.value != .none }, { line($0.field, $0.value, phrases) })</table>
        <p></p>

        """
    }

    private func line(_ field: PersonalField, _ value: PersonalValue, _ phrases: Phrases) -> HTML {
        """
        <tr><th scope="row" align="left">\(phrases(TextKey("people.fields", field)))</th>\
        <td\(value.language(phrases))>\(value.shown(phrases))</td></tr>

        """
    }
}

extension PersonalValue {
    /// The attribute for what a person wrote, in whatever language.
    fileprivate func language(_ phrases: Phrases) -> HTML {
        guard case .text(let text) = self else { return .empty }
        return writtenLanguage(of: text, phrases)
    }

    /// The value in words.
    fileprivate func shown(_ phrases: Phrases) -> HTML {
        switch self {
        case .none: .empty
        case .text(let text): prose(text)
        case .number(let number): "\(number)"
        case .time(let time): HTML(text: phrases.dateTime(time))
        case .flag(let flag): HTML(text: phrases(TextKey("people.words", flag ? PersonalWord.yes : .no)))
        case .word(let word): HTML(text: phrases(TextKey("people.words", word)))
        case .list(let texts): HTML(text: texts.joined(separator: "・"))
        }
    }
}

/// The two forms of the file.
public enum PersonalRecordFormat: String, Sendable, CaseIterable {
    case html, json
}

extension Visit {
    /// A person's data as a download; nothing of it is kept on the way.
    public func file(_ record: PersonalRecord, _ format: PersonalRecordFormat, of account: AccountID) throws
        -> Response
    {
        let bytes =
            switch format {
            case .html: record.html(city: site.city.name, phrases).bytes
            case .json: try record.json()
            }
        let type = format == .html ? "text/html; charset=utf-8" : "application/json"
        return Response(
            status: .ok,
            headers: [
                "Content-Type": type, "Cache-Control": "no-store",
                "Content-Disposition": "attachment; filename=\"tomoni-\(account).\(format.rawValue)\"",
            ], body: .bytes(bytes))
    }
}
