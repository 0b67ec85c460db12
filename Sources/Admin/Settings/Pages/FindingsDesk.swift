import Civic
import HTML
import HTTPServer
import Pages
import Settings
import Web

/// What a test of the site's accessibility found, criterion by criterion.
enum FindingsDesk {
    /// Two fields for each of 56 criteria.
    static let formLimits = FormLimits(fields: 160, valueBytes: 16 << 10)

    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let findings = try await AccessibilityStore(visit.database).all()
        return visit.staffPage(
            findingsPage(findings, refused: nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        var findings: [String: Finding] = [:]
        var problems: [RefusedForm.Problem] = []
        for criterion in Criterion.all {
            let result = visit.form["result-" + criterion.number].flatMap(Finding.Result.init(rawValue:))
            let typed = visit.form["remark-" + criterion.number] ?? ""
            let remark = WrittenText(typed, keepsLines: false)
            if remark.length > 400 {
                problems.append(
                    .init(
                        field: "remark-" + criterion.number, message: visit.t("settings.findings.long")))
            }
            findings[criterion.number] = Finding(result ?? .untested, remark: remark.text)
        }
        guard problems.isEmpty else {
            let page = findingsPage(
                findings, refused: RefusedForm(values: [:], problems: problems), csrf: visit.csrfToken,
                in: visit.phrases)
            return visit.staffPage(page, status: .unprocessableContent)
        }
        try await SaveFindings(findings, by: try visit.member().id).perform(in: visit.site)
        return visit.seeOther(AdminAddresses.findings(), Flash(.success, "settings.done"))
    }
}

func findingsPage(
    _ findings: [String: Finding], refused: RefusedForm?, csrf: String?, in phrases: Phrases
) -> Page {
    let columns = [
        phrases("settings.accessibility.criterion"), phrases("settings.accessibility.result"),
        phrases("settings.accessibility.remark"),
    ]
    let table = dataTable(
        caption: phrases("settings.part.findings"), columns: columns,
        rows: Criterion.all.map { cells($0, findings[$0.number] ?? Finding(), refused, phrases) })
    let form: HTML = """
        \(errorSummary(refused, phrases))\(table)<p>\(button(phrases("settings.save")))</p>
        """
    return Page(
        phrases("settings.part.findings"), width: .wide, trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.findings.lead"))</p>
            \(postForm(to: AdminAddresses.findings(), csrf: csrf, style: .stacked, form))
            """)
}

private func cells(
    _ criterion: Criterion, _ finding: Finding, _ refused: RefusedForm?, _ phrases: Phrases
) -> [HTML] {
    let name = "\(criterion.number)"
    let problem = refused?.message(for: "remark-" + name)
    return [
        "\(name) \(criterionName(criterion, phrases)) (\(criterion.level.rawValue))",
        """
        <select class="input" name="result-\(name)" aria-label="\(name) \(phrases("settings.accessibility.result"))">
        \(each: Finding.Result.allCases, { option($0, $0 == finding.result, phrases) })</select>
        """,
        """
        \(problem.map { error($0, name) })<input class="input" type="text" id="remark-\(name)" \
        name="remark-\(name)" value="\(finding.remark)"\(if: problem != nil, " aria-invalid=\"true\"")\
        \(if: problem != nil, described(name)) aria-label="\(name) \(phrases("settings.accessibility.remark"))">
        """,
    ]
}

private func described(_ name: String) -> HTML { " aria-describedby=\"remark-\(name)-error\"" }

private func error(_ message: String, _ name: String) -> HTML {
    "<p class=\"field__error\" id=\"remark-\(name)-error\">\(message)</p>"
}

private func option(_ result: Finding.Result, _ isChosen: Bool, _ phrases: Phrases) -> HTML {
    """
    <option value="\(result.rawValue)"\(if: isChosen, " selected")>\
    \(phrases(TextKey("settings.accessibility.is", result)))</option>

    """
}
