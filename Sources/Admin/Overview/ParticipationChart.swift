import Civic
import HTML
import Pages
import Postgres
import Web

/// Opinions over time by group, for one consultation or all. Numbers below five are not told: with a small group
/// one could count out who said something.
struct ParticipationChart: Sendable {
    static let smallest = 5
    /// As many labels fit on the narrowest phone.
    static let steps: [WantedHistory.Step: Int] = [.day: 7, .week: 8]

    var step = WantedHistory.Step.day
    var chosen: Slug?
    var consultations: [Consultation] = []
    var starts: [CivilDate] = []
    var counts: [HistoryCount] = []

    static func load(_ visit: Visit) async throws -> ParticipationChart {
        var chart = ParticipationChart()
        chart.step = WantedHistory.Step(rawValue: visit.query["step"] ?? "") ?? .day
        let scope = visit.scope(of: .readContributions)
        chart.consultations = try await ConsultationStore(visit.database).all().filter {
            $0.publishedAt != nil && scope.contains($0.id)
        }
        let chosen = chart.consultations.first { $0.slug.rawValue == visit.query["consultation"] }
        chart.chosen = chosen?.slug
        chart.starts = starts(chart.step, until: CivilDate(visit.now))
        let wanted = WantedHistory(
            consultation: chosen?.id, since: chart.starts.first ?? CivilDate(visit.now), step: chart.step,
            pupils: try await visit.ports.people.pupils(in: visit.database))
        chart.counts = try await visit.ports.history(wanted, in: visit.database).filter {
            scope.contains($0.consultation)
        }
        return chart
    }

    /// The first days of the steps up to a day; weeks begin on Monday, as in PostgreSQL.
    static func starts(_ step: WantedHistory.Step, until today: CivilDate) -> [CivilDate] {
        let last = step == .day ? today : today.adding(days: -((today.weekday + 6) % 7))
        let count = steps[step] ?? 1
        return (0..<count).reversed().map { last.adding(days: -$0 * step.days) }
    }

    func posts(_ start: CivilDate, _ group: ParticipationGroup) -> Int {
        counts.filter { $0.start == start && $0.group == group }.reduce(0) { $0 + $1.posts }
    }

    func posts(_ consultation: ConsultationID, _ group: ParticipationGroup) -> Int {
        counts.filter { $0.consultation == consultation && $0.group == group }.reduce(0) { $0 + $1.posts }
    }

    func html(_ phrases: Phrases) -> HTML {
        guard !consultations.isEmpty else { return .empty }
        let note = phrases("admin.overview.small", ["limit": phrases.number(Self.smallest)])
        return """
            <section id="participation"><h2>\(phrases("admin.overview.participation"))</h2>
            \(filter(phrases))<p class="form__note">\(note)</p>
            \(chartPatterns)\(lineChart(chart(phrases), phrases, columnOfLabels: phrases(TextKey("admin.overview.step", step))))
            \(byConsultation(phrases))</section>
            """
    }

    private func chart(_ phrases: Phrases) -> Chart {
        let series = ParticipationGroup.allCases.map { group in
            let values = starts.map { posts($0, group) }
            var line = Chart.Series(
                phrases(TextKey("admin.overview.group", group)), values.map { isSmall($0) ? 0 : $0 })
            for (place, value) in values.enumerated() where isSmall(value) {
                line.words[place] = fewer(phrases)
            }
            return line
        }
        return Chart(
            phrases("admin.overview.chart"), labels: starts.map { "\($0.month)/\($0.day)" }, series: series)
    }

    private func isSmall(_ value: Int) -> Bool { (1..<Self.smallest).contains(value) }

    private func fewer(_ phrases: Phrases) -> String {
        phrases("admin.overview.fewer", ["limit": phrases.number(Self.smallest)])
    }

    private func filter(_ phrases: Phrases) -> HTML {
        let selects = [
            FilterChoice(
                name: "consultation", label: phrases("admin.nav.consultations"),
                all: phrases("admin.filter.all"), value: chosen?.rawValue ?? "",
                choices: consultations.map { Choice($0.slug.rawValue, $0.title, in: .japanese) }),
            FilterChoice(
                name: "step", label: phrases("admin.overview.steps"), all: phrases("admin.overview.step.day"),
                value: step == .week ? "week" : "",
                choices: [Choice("week", phrases("admin.overview.step.week"))]),
        ]
        return filterForm(
            to: AdminAddresses.overview(), selects, submit: phrases("admin.filter.submit"))
    }

    /// The same stretch of time, without sums: together with them a number that is not told could be worked out.
    private func byConsultation(_ phrases: Phrases) -> HTML {
        guard chosen == nil, consultations.count > 1 else { return .empty }
        let groups = ParticipationGroup.allCases
        let rows = consultations.map { consultation -> [HTML] in
            let cells = groups.map { group -> HTML in
                let value = posts(consultation.id, group)
                return HTML(text: isSmall(value) ? fewer(phrases) : phrases.number(value))
            }
            return ["<span\(contentLanguage(.japanese, phrases))>\(consultation.title)</span>"] + cells
        }
        return dataTable(
            caption: phrases("admin.overview.by_consultation"),
            columns: [phrases("admin.consultations.title")]
                + groups.map { phrases(TextKey("admin.overview.group", $0)) }, rows: rows)
    }
}
