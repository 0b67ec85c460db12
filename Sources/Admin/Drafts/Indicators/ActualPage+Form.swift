import Civic
import Documents
import Drafts
import HTML
import Pages

extension ActualPage {
    func form(_ phrases: Phrases) -> HTML {
        let kept = revision ?? edited?.revision ?? 0
        return """
            <h2>\(phrases(edited == nil ? "admin.kpi.enter_title" : "admin.kpi.correct_actual"))</h2>
            \(postForm(
                to: AdminAddresses.draftKPI(draft.slug, indicator.id), csrf: csrf, style: .stacked,
                """
                \(errorSummary(refused, phrases))
                <input type="hidden" name="revision" value="\(kept)">
                \(fields(phrases))\(button(phrases("admin.kpi.save")))
                """))
            """
    }

    private func fields(_ phrases: Phrases) -> HTML {
        """
        \(textField(field("year", "indicators.kpi.year", edited.map { phrases.fiscalYearName($0.year) }, hint: "admin.kpi.year_hint", phrases), phrases))
        \(textField(value(phrases), phrases))
        \(if: asksAgain, certainty(phrases))
        \(provisional(phrases))
        \(textField(field("note", "admin.kpi.note", edited?.note, isRequired: false, phrases), phrases))
        \(textField(field("source", "admin.kpi.source", edited?.source, hint: "admin.kpi.source_hint", isRequired: false, phrases), phrases))
        """
    }

    private func value(_ phrases: Phrases) -> FormField {
        let kpi = indicator.kpi
        let hints = [
            kpi.unit.isEmpty ? nil : phrases("admin.kpi.value_unit", ["unit": kpi.unit]),
            phrases("admin.kpi.value_hint"),
            kpi.kind == .cumulative ? phrases("admin.kpi.value_total") : nil,
        ]
        return FormField(
            "value", label: phrases("indicators.measure.actual"),
            hint: hints.compactMap { $0 }.joined(separator: " "), from: refused,
            default: edited.map { phrases.number($0.value) } ?? "")
    }

    private func certainty(_ phrases: Phrases) -> HTML {
        checkBox(
            FormField("certain", label: "", isRequired: false, from: refused), phrases,
            label: HTML(text: phrases("admin.kpi.certain")))
    }

    private func provisional(_ phrases: Phrases) -> HTML {
        // A box that is not ticked sends nothing, so a refused form without it means no.
        let isTicked = refused.map { $0["provisional"] == "1" } ?? edited?.isProvisional ?? false
        return checkBox(
            FormField("provisional", label: "", isRequired: false, value: isTicked ? "1" : ""), phrases,
            label: HTML(text: phrases("admin.kpi.provisional_label")))
    }

    private func field(
        _ name: String, _ label: TextKey, _ value: String?, hint: TextKey? = nil, isRequired: Bool = true,
        _ phrases: Phrases
    ) -> FormField {
        FormField(
            name, label: phrases(label), hint: hint.map { phrases($0) }, isRequired: isRequired,
            from: refused,
            default: value ?? "")
    }
}
