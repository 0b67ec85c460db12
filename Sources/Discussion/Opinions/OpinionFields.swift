import Civic
import HTML
import Pages

/// What a public comment asks of its submitter, with what the city uses it for (個人情報保護法62条: the purpose is
/// stated before anything is filled in).
func submitterFields(_ asked: SubmitterForm, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    "\(if: asked.category != .off, categoryField(asked, refused, phrases))\(personalFields(asked, refused, phrases))"
}

private func categoryField(_ asked: SubmitterForm, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    selectField(
        FormField(
            Submitter.categoryField, label: phrases("discussion.submitter.category"),
            isRequired: asked.category == .required, from: refused),
        phrases, asked.categories.map { Choice($0, $0, in: .japanese) })
}

private func personalFields(_ asked: SubmitterForm, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
    guard !asked.asked.isEmpty else { return .empty }
    return """
        <fieldset class="field"><legend>\(phrases("discussion.submitter.personal"))</legend>
        <p class="form__note">\(phrases("discussion.submitter.purpose"))\
         <span\(contentLanguage(.japanese, phrases))>\(asked.purpose)</span></p>
        <p class="form__note">\(phrases("discussion.submitter.handling"))</p>
        \(each: asked.asked, { personalField($0, asked, refused, phrases) })</fieldset>
        """
}

private func personalField(
    _ field: Submitter.Field, _ asked: SubmitterForm, _ refused: RefusedForm?, _ phrases: Phrases
) -> HTML {
    textField(
        FormField(
            Submitter.name(of: field), label: phrases(TextKey("discussion.submitter.field", field)),
            isRequired: asked[field] == .required, from: refused),
        phrases, kind: field == .email ? .email : .text, autocomplete: field.autocomplete)
}

extension SubmitterForm.PersonalField {
    /// What browsers know it by (WCAG 1.3.5).
    fileprivate var autocomplete: String {
        switch self {
        case .name: "name"
        case .address: "street-address"
        case .email: "email"
        case .telephone: "tel"
        }
    }
}

/// Who reads an opinion of a public comment, now and after the result, said before it is sent.
func opinionNote(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
    """
    <p class="form__note">\(phrases("discussion.opinion.before_sending"))\
     \(phrases(consultation.publishesOpinions ? "discussion.opinion.will_be_public" : "discussion.opinion.never_public"))\
     \(phrases("discussion.opinion.no_reply"))</p>
    """
}
