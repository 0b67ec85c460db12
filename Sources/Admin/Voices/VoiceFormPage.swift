import Civic
import Discussion
import HTML
import Pages

/// The form for one voice: what is the same for a pile of letters first, then what differs.
struct VoiceFormPage: Sendable {
    let scene: VoiceScene
    let form: RefusedForm
    let csrf: String?
    let submission: String

    func render(_ phrases: Phrases) -> Page {
        let slug = scene.consultation.slug
        return Page(
            phrases("voices.enter"),
            trail: voiceTrail(scene.consultation, phrases),
            content: """
                <p>\(phrases("voices.enter_lead"))</p>
                \(postForm(to: AdminAddresses.voiceNew(slug), csrf: csrf, style: .stacked, content(phrases)))
                """)
    }

    private func content(_ phrases: Phrases) -> HTML {
        """
        \(errorSummary(form, phrases))<input type="hidden" name="submission" value="\(submission)">
        <fieldset class="field"><legend>\(phrases("voices.pile"))</legend>
        \(if: scene.drafts.count > 1, draftField(phrases))\
        \(selectField(field(.channel, phrases), phrases, channels(phrases)))\
        \(textField(field(.received, phrases, hint: "voices.hint.received"), phrases))\
        \(textField(field(.group, phrases, hint: "voices.hint.group", isRequired: false), phrases))</fieldset>
        <fieldset class="field"><legend>\(phrases("voices.this_one"))</legend>
        \(radioField(field(.about, phrases, default: "whole"), phrases, abouts(phrases)))\
        \(textField(field(.number, phrases, hint: "voices.hint.number", isRequired: false), phrases))\
        \(textArea(field(.body, phrases), phrases, limit: CommentStore.longestBody, rows: 8))\
        \(radioField(field(.stance, phrases, default: "neutral"), phrases, stances(phrases)))\
        \(textField(
            field(.people, phrases, hint: "voices.hint.people", isRequired: false, default: "1"), phrases))\
        \(radioField(field(.publish, phrases, hint: "voices.hint.publish"), phrases, consents(phrases)))\
        \(if: scene.asked.category != .off, categoryField(phrases))</fieldset>
        \(disclosure(phrases("voices.personal"), isOpen: hasDetails, personal(phrases)))
        \(button(phrases("voices.save")))
        """
    }

    private var hasDetails: Bool { !form["name"].isEmpty || !form["address"].isEmpty }

    private func personal(_ phrases: Phrases) -> HTML {
        """
        <p class="form__note">\(phrases("voices.personal_note"))</p>\
        \(textField(field(.name, phrases, isRequired: false), phrases))\
        \(textField(field(.address, phrases, isRequired: false), phrases))
        """
    }

    private func field(
        _ field: VoiceField, _ phrases: Phrases, hint: TextKey? = nil, isRequired: Bool = true,
        default value: String = ""
    ) -> FormField {
        FormField(
            field.rawValue, label: phrases(TextKey("voices.column", field)), hint: hint.map { phrases($0) },
            isRequired: isRequired, from: form, default: value)
    }

    private func draftField(_ phrases: Phrases) -> HTML {
        selectField(
            FormField("draft", label: phrases("admin.filter.draft"), from: form), phrases,
            scene.draftChoices)
    }

    private func categoryField(_ phrases: Phrases) -> HTML {
        selectField(
            field(.category, phrases, isRequired: false), phrases,
            scene.asked.categories.map { Choice($0, $0, in: .japanese) })
    }
}

private func channels(_ phrases: Phrases) -> [Choice] {
    Channel.entered.map { Choice($0.rawValue, phrases(TextKey("voices.channel", $0))) }
}

private func abouts(_ phrases: Phrases) -> [Choice] {
    VoiceAbout.allCases.map { Choice($0.rawValue, phrases(TextKey("voices.about", $0))) }
}

private func stances(_ phrases: Phrases) -> [Choice] {
    Stance.allCases.map { Choice($0.rawValue, phrases(TextKey("common.stance", $0))) }
}

private func consents(_ phrases: Phrases) -> [Choice] {
    VoiceConsent.allCases.map { Choice($0.rawValue, phrases(TextKey("voices.publish", $0))) }
}

/// The way to the pages of a consultation's voices.
func voiceTrail(_ consultation: Consultation, _ phrases: Phrases, isDesk: Bool = false) -> [Crumb] {
    let above = Crumb(phrases("admin.nav.voices"), AdminAddresses.voices())
    if isDesk { return [above] }
    return [above, Crumb(consultation.title, AdminAddresses.voiceDesk(consultation.slug), in: .japanese)]
}
