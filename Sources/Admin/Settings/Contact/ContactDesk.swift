import Civic
import HTML
import HTTPServer
import Pages
import Settings
import Web

/// Whom residents can ask, in each language.
enum ContactDesk {
    @Sendable static func page(_ visit: Visit) async throws -> Response {
        let language = visit.editedLanguage
        let contact = try await ContactStore(visit.database).all()[language]
        let values = contact.map {
            [
                "section": $0.section, "telephone": $0.telephone, "hours": $0.hours, "email": $0.email,
                "form": $0.form,
            ]
        }
        return visit.staffPage(
            contactPage(language, values ?? [:], refused: nil, csrf: visit.csrfToken, in: visit.phrases))
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let language = visit.editedLanguage
        let form = ContactForm(visit.form, in: language)
        let problems = form.isEmpty ? [] : form.problems(visit.phrases)
        guard problems.isEmpty else {
            let page = contactPage(
                language, form.values, refused: RefusedForm(values: form.values, problems: problems),
                csrf: visit.csrfToken, in: visit.phrases)
            return visit.staffPage(page, status: .unprocessableContent)
        }
        let act = SaveContact(form.isEmpty ? nil : form.contact, in: language, by: try visit.member().id)
        try await act.perform(in: visit.site)
        return visit.seeOther(path(language), Flash(.success, "settings.done"))
    }

    static func path(_ language: Language) -> String {
        address(AdminAddresses.contactSettings(), [("language", language.rawValue)])
    }
}

func contactPage(
    _ language: Language, _ values: [String: String], refused: RefusedForm?, csrf: String?,
    in phrases: Phrases
) -> Page {
    let form: HTML = """
        \(errorSummary(refused, phrases))<input type="hidden" name="language" value="\(language.rawValue)">
        \(each: ContactField.allCases, { contactField($0, values, refused, phrases) })
        <p>\(button(phrases("settings.save")))</p>
        """
    return Page(
        phrases("settings.part.contact"), trail: settingsTrail(phrases),
        content: """
            <p class="lead">\(phrases("settings.contact.lead"))</p>
            \(languageTabs(language, label: phrases("settings.language"), path: ContactDesk.path))
            \(postForm(to: AdminAddresses.contactSettings(), csrf: csrf, style: .stacked, form))
            """)
}

private enum ContactField: String, CaseIterable {
    case section, telephone, hours, email, form
}

private func contactField(
    _ field: ContactField, _ values: [String: String], _ refused: RefusedForm?, _ phrases: Phrases
) -> HTML {
    let field = FormField(
        field.rawValue, label: phrases(TextKey("settings.contact.field", field)),
        hint: phrases(TextKey("settings.contact.hint", field)), isRequired: field == .section,
        from: refused, default: values[field.rawValue] ?? "")
    return textField(field, phrases)
}
