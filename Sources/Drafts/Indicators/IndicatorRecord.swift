import Civic

/// The numbers of an indicator as open data: one number a record, so that years and versions can be added up (Digital
/// Agency, machine-readability rule L3-09).
enum IndicatorRecord {
    static let columns = [
        "draft", "version", "kpi_id", "part", "name", "name_note", "unit", "kind", "direction", "measure",
        "fiscal_year", "value", "note", "source", "recorded_on",
    ]

    static func records(_ indicator: Indicator, in shown: PublicFigures) -> [[ExportCell]] {
        let kpi = indicator.kpi
        let head: [ExportCell] = [
            .text(shown.draft.slug.rawValue), .number(Int64(shown.version.number)),
            .number(indicator.id.rawValue), .filled(kpi.group), .text(kpi.name), .filled(kpi.note),
            .filled(kpi.unit), .filled(kpi.kind?.rawValue ?? ""),
            .filled(indicator.stored.direction?.rawValue ?? ""),
        ]
        return indicator.figures.map { head + cells($0) }
    }

    private static func cells(_ figure: IndicatorFigure) -> [ExportCell] {
        [
            .text(figure.measure.rawValue), .optional(figure.year.map(Int64.init)), .optional(figure.value),
            .filled(figure.note), .filled(figure.source),
            .filled(figure.recordedAt.map { CivilDate($0).iso8601 } ?? ""),
        ]
    }
}
