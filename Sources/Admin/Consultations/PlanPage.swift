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

    func render(_ phrases: Phrases) -> Page {
        let path = consultation.map { AdminAddresses.consultationEdit($0.slug) }
        var trail = [Crumb(phrases("admin.nav.consultations"), AdminAddresses.consultations())]
        if let consultation {
            trail.append(
                Crumb(consultation.title, AdminAddresses.consultation(consultation.slug), in: .japanese))
        }
        let parts = PlanParts(form: form, phrases: phrases)
        let fields: HTML = """
            \(errorSummary(form, phrases))
            \(parts.texts)\(parts.period)\(parts.mode)\(parts.submitter)\(parts.steps)
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

/// The words of the form's fields.
enum PlanLabels {
    private static let labels: [String: TextKey] = [
        "title": "admin.plan.field.title", "slug": "admin.plan.field.slug",
        "question": "admin.plan.field.question", "purpose": "admin.plan.field.purpose",
        "changeable": "admin.plan.field.changeable", "aftermath": "admin.plan.field.aftermath",
        "answer_due": "admin.plan.field.answer_due", "opens_date": "admin.plan.field.opens_date",
        "opens_time": "admin.plan.field.opens_time", "closes_date": "admin.plan.field.closes_date",
        "closes_time": "admin.plan.field.closes_time", "mode": "admin.plan.field.mode",
        "allow_comment": "admin.plan.field.allow_comment", "allow_vote": "admin.plan.field.allow_vote",
        "allow_support": "admin.plan.field.allow_support", "allow_idea": "admin.plan.field.allow_idea",
        "category_required": "admin.plan.field.category_required",
        "publishes_opinions": "admin.plan.field.publishes_opinions",
        "submitter_category": "admin.plan.field.submitter_category",
        "categories": "admin.plan.field.categories", "need_name": "discussion.submitter.field.name",
        "need_address": "discussion.submitter.field.address",
        "need_email": "discussion.submitter.field.email",
        "need_telephone": "discussion.submitter.field.telephone",
        "use_purpose": "admin.plan.field.use_purpose", "step_name": "admin.plan.field.step_name",
        "step_start": "admin.plan.field.step_start", "step_end": "admin.plan.field.step_end",
    ]
    private static let hints: [String: TextKey] = [
        "slug": "admin.plan.hint.slug", "question": "admin.plan.hint.question",
        "changeable": "admin.plan.hint.changeable", "answer_due": "admin.plan.hint.answer_due",
        "opens_date": "admin.plan.hint.opens_date", "closes_date": "admin.plan.hint.closes_date",
        "closes_time": "admin.plan.hint.closes_time", "mode": "admin.plan.hint.mode",
        "categories": "admin.plan.hint.categories", "use_purpose": "admin.plan.hint.use_purpose",
    ]

    static func label(_ name: String) -> TextKey { labels[name] ?? "admin.plan.edit" }
    static func hint(_ name: String) -> TextKey? { hints[name] }
}
