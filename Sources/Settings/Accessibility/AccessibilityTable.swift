import Civic
import HTML
import Pages

/// The list of criteria in the form that the ministry's guide asks for: whether it applies, whether it is met,
/// and remarks. What nobody tested is called untested.
func accessibilityTable(_ findings: [String: Finding], in phrases: Phrases) -> HTML {
    let columns = [
        phrases("settings.accessibility.criterion"), phrases("settings.accessibility.level"),
        phrases("settings.accessibility.applies"), phrases("settings.accessibility.result"),
        phrases("settings.accessibility.remark"),
    ]
    let groups: [(Criterion.Standard, TextKey)] = [
        (.jis, "settings.accessibility.list.jis"), (.wcag21, "settings.accessibility.list.wcag21"),
        (.wcag22, "settings.accessibility.list.wcag22"),
    ]
    return """
        <section id="criteria"><h2>\(phrases("settings.accessibility.list.title"))</h2>
        <p>\(summary(findings, phrases))</p>
        \(each: groups, { group in
            dataTable(
                caption: phrases(group.1), columns: columns,
                rows: Criterion.all.filter { $0.standard == group.0 }.map {
                    cells($0, findings[$0.number] ?? Finding(), phrases)
                })
        })</section>
        """
}

private func summary(_ findings: [String: Finding], _ phrases: Phrases) -> String {
    func count(_ result: Finding.Result) -> Int {
        Criterion.all.count { (findings[$0.number] ?? Finding()).result == result }
    }
    return phrases(
        "settings.accessibility.summary",
        [
            "met": String(count(.met)), "unmet": String(count(.unmet)),
            "inapplicable": String(count(.inapplicable)), "untested": String(count(.untested)),
        ])
}

private func cells(_ criterion: Criterion, _ finding: Finding, _ phrases: Phrases) -> [HTML] {
    [
        "\(criterion.number) \(criterionName(criterion, phrases))", "\(criterion.level.rawValue)",
        HTML(text: applies(finding.result, phrases)),
        HTML(text: phrases(TextKey("settings.accessibility.is", finding.result))),
        "<span\(contentLanguage(.japanese, phrases))>\(finding.remark)</span>\(if: finding.result == .untested, check(criterion, phrases))",
    ]
}

/// The name as the standard has it: in Japanese for those who read Japanese, else in English.
public func criterionName(_ criterion: Criterion, _ phrases: Phrases) -> HTML {
    let isJapanese = phrases.language.rawValue.hasPrefix("ja")
    if isJapanese { return HTML(text: criterion.japanese) }
    return phrases.language == .english
        ? HTML(text: criterion.english) : "<span lang=\"en\">\(criterion.english)</span>"
}

private func applies(_ result: Finding.Result, _ phrases: Phrases) -> String {
    switch result {
    case .untested: phrases("settings.accessibility.unknown")
    case .met, .unmet: phrases("settings.accessibility.yes")
    case .inapplicable: phrases("settings.accessibility.no")
    }
}

/// What the product's own tests look at, so that nobody takes silence for a test.
private func check(_ criterion: Criterion, _ phrases: Phrases) -> HTML {
    "<small>\(phrases(TextKey("settings.accessibility.check", criterion.check)))</small>"
}
