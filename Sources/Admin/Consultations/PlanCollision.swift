import Civic
import HTML
import Pages

/// What somebody else saved while the form was open, field by field where it is not what stands in the form.
func planCollision(_ stored: [String: String], _ form: RefusedForm, _ phrases: Phrases) -> HTML {
    let names = Set(stored.keys).union(form.values.keys).filter { PlanLabels.isKnown($0) }
    let other = names.filter { (stored[$0] ?? "") != form[$0] }.sorted()
    return noticeBanner(
        phrases("admin.answers.collision.title"), .warning,
        """
        <p>\(phrases("admin.answers.collision.what_to_do"))</p>
        <dl>\(each: other, { name in
            "<dt>\(PlanLabels.text(name, phrases))</dt><dd>\(prose(shown(stored[name] ?? "", of: name, phrases)))</dd>"
        })</dl>
        """)
}

/// A value in the words of the form.
private func shown(_ value: String, of name: String, _ phrases: Phrases) -> String {
    if name.hasPrefix("allow_") || name == "category_required" {
        return phrases(value == "1" ? "admin.plan.checked" : "admin.plan.unchecked")
    }
    if let mode = Consultation.Mode(rawValue: value), name == "mode" {
        return phrases(TextKey("admin.plan.mode", mode))
    }
    if let need = SubmitterForm.Need(rawValue: value), name.hasPrefix("need_") || name == "submitter_category"
    {
        return phrases(TextKey("admin.plan.need", need))
    }
    if name == "publishes_opinions" {
        return phrases(value == "no" ? "admin.plan.opinions.table" : "admin.plan.opinions.full")
    }
    return value.isEmpty ? "—" : value
}
