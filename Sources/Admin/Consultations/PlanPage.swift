import Civic
import HTML
import Pages
import Web

/// The form by which staff make or change a consultation.
struct PlanPage: Sendable {
    /// Nil for a new one.
    let consultation: Consultation?
    let csrf: String?
    let form: RefusedForm
    /// Names what was stored when the form was opened.
    var basis = ""
    /// What somebody else has saved since then.
    var stored: [String: String]?

    func render(_ phrases: Phrases) -> Page {
        let path = consultation.map { AdminAddresses.consultationEdit($0.slug) }
        var trail = [Crumb(phrases("admin.nav.consultations"), AdminAddresses.consultations())]
        if let consultation {
            trail.append(
                Crumb(consultation.title, AdminAddresses.consultation(consultation.slug), in: .japanese))
        }
        let parts = PlanParts(form: form, phrases: phrases)
        let fields: HTML = """
            \(stored.map { planCollision($0, form, phrases) })\(errorSummary(form, phrases))
            \(hiddenField("basis", basis))\(parts.texts)\(parts.period)\(parts.mode)\(parts.submitter)\(parts.steps)
            <p>\(button(phrases(consultation == nil ? "admin.plan.create" : "admin.plan.save")))</p>
            """
        return Page(
            phrases(consultation == nil ? "admin.plan.new" : "admin.plan.edit"), trail: trail,
            content: """
                \(if: consultation == nil, "<p>\(phrases("admin.plan.lead"))</p>")
                \(postForm(
                    to: path ?? AdminAddresses.consultations(), csrf: csrf, style: .stacked, fields))
                """)
    }
}

/// The sections of the form.
struct PlanParts {
    let form: RefusedForm
    let phrases: Phrases

    var texts: HTML {
        """
        <h2>\(phrases("admin.plan.texts"))</h2>
        \(textField(field("title", isRequired: true), phrases))
        \(textField(field("slug", isRequired: true), phrases))
        \(each: [Consultation.Field.question, .purpose, .changeable, .aftermath], area)
        \(textField(field("answer_due"), phrases))
        """
    }

    var period: HTML {
        """
        <h2>\(phrases("admin.plan.period"))</h2>
        \(textField(field("opens_date"), phrases))\(textField(field("opens_time"), phrases))
        \(textField(field("closes_date"), phrases))\(textField(field("closes_time"), phrases))
        """
    }

    var mode: HTML {
        """
        <h2>\(phrases("admin.plan.how"))</h2>
        \(radioField(field("mode", isRequired: true), phrases, modes))
        <fieldset class="field"><legend>\(phrases("admin.plan.switches"))</legend>
        <p class="field__hint">\(phrases("admin.plan.switches_hint"))</p>
        \(each: Consultation.Act.allCases, { box("allow_\($0.fieldName)") })\(box("category_required"))</fieldset>
        """
    }

    var submitter: HTML {
        """
        <h2>\(phrases("admin.plan.public_comment"))</h2><p>\(phrases("admin.plan.public_comment_lead"))</p>
        \(radioField(field("publishes_opinions"), phrases, [
            Choice("yes", phrases("admin.plan.opinions.full")), Choice("no", phrases("admin.plan.opinions.table")),
        ]))
        \(need("submitter_category"))
        \(textArea(field("categories"), phrases, limit: 1000, rows: 6))
        \(each: SubmitterForm.PersonalField.allCases, { need("need_\($0.rawValue)") })
        \(textArea(field("use_purpose"), phrases, limit: 1000, rows: 3))
        """
    }

    var steps: HTML {
        """
        <h2>\(phrases("admin.plan.steps"))</h2><p>\(phrases("admin.plan.steps_lead"))</p>
        \(each: Array(1...shownSteps), step)
        """
    }

    /// Those that are filled in, and room for two more.
    private var shownSteps: Int {
        let filled = (1...PlanForm.steps).last { number in
            ["step_name", "step_start", "step_end"].contains { !form["\($0)_\(number)"].isEmpty }
        }
        return min(PlanForm.steps, max(3, (filled ?? 0) + 2))
    }

    private var modes: [Choice] {
        Consultation.Mode.allCases.map { Choice($0.rawValue, phrases(TextKey("admin.plan.mode", $0))) }
    }

    private func area(_ text: Consultation.Field) -> HTML {
        textArea(field(text.rawValue), phrases, limit: text.limit, rows: text == .question ? 3 : 5)
    }

    private func step(_ number: Int) -> HTML {
        let number = String(number)
        let legend = phrases("admin.plan.step", ["number": number])
        return """
            <fieldset class="field"><legend>\(legend)</legend>
            \(textField(numbered("step_name", number), phrases))
            \(textField(numbered("step_start", number), phrases))
            \(textField(numbered("step_end", number), phrases))</fieldset>

            """
    }

    private func numbered(_ name: String, _ number: String) -> FormField {
        FormField(
            "\(name)_\(number)", label: phrases(PlanLabels.label(name)), isRequired: false, from: form)
    }

    private func box(_ name: String) -> HTML {
        // Not optional in the sense of a form: unchecked means off.
        let value = form[name]
        return """
            <p><label class="box"><input type="checkbox" name="\(name)" value="1"\(if: value == "1", " checked")>\
            <span>\(phrases(PlanLabels.label(name)))</span></label></p>

            """
    }

    private func need(_ name: String) -> HTML {
        radioField(
            FormField(
                name, label: phrases("admin.plan.ask", ["field": phrases(PlanLabels.label(name))]),
                from: form),
            phrases,
            SubmitterForm.Need.allCases.map { Choice($0.rawValue, phrases(TextKey("admin.plan.need", $0))) })
    }

    private func field(_ name: String, isRequired: Bool = false) -> FormField {
        FormField(
            name, label: phrases(PlanLabels.label(name)), hint: PlanLabels.hint(name).map { phrases($0) },
            isRequired: isRequired, from: form)
    }
}
