import Civic
import Web

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
    static func isKnown(_ name: String) -> Bool { labels[base(name)] != nil }

    /// What a field is called in a list of several; those of a step with its number.
    static func text(_ name: String, _ phrases: Phrases) -> String {
        let label = phrases(label(base(name)))
        guard base(name) != name, let number = name.split(separator: "_").last else { return label }
        return "\(phrases("admin.plan.step", ["number": String(number)])) \(label)"
    }

    /// The name without the number of a step.
    private static func base(_ name: String) -> String {
        let digits = name.reversed().prefix { $0.isNumber }.count
        return digits == 0 ? name : String(name.dropLast(digits + 1))
    }

    static func hint(_ name: String) -> TextKey? { hints[name] }
}
