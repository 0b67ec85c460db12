import Accounts
import Civic
import HTML
import Pages

/// What a member may do where, as the form asks for it.
enum RightsForm {
    private static let none = "none"

    /// Reads the form; roles in consultations that are not there are left out.
    static func read(_ visit: Visit, _ consultations: [Consultation]) -> StaffRights {
        let places = consultations.compactMap { consultation -> (ConsultationID, StaffRole)? in
            let role = visit.form[name(consultation)].flatMap(StaffRole.init(rawValue:))
            return role.map { (consultation.id, $0) }
        }
        let section = String((visit.form["section"] ?? "").trimmingSpaces.prefix(80))
        return StaffRights(
            role: visit.form["role"].flatMap(StaffRole.init(rawValue:)),
            places: Dictionary(places) { first, _ in first }, section: section.isEmpty ? nil : section)
    }

    /// Whether somebody is to write answers of a section that is not named: no item would be theirs.
    static func lacksSection(_ rights: StaffRights) -> Bool {
        rights.section == nil && ([rights.role] + Array(rights.places.values)).contains(.answerer)
    }

    /// The fields with the rights there are, or what was chosen in a refused form.
    static func fields(
        _ rights: StaffRights, _ consultations: [Consultation], _ refused: RefusedForm?, _ phrases: Phrases
    ) -> HTML {
        let role = FormField(
            "role", label: phrases("access.rights.role_all"), hint: phrases("access.rights.role_hint"),
            from: refused, default: rights.role?.rawValue ?? none)
        let section = FormField(
            "section", label: phrases("access.rights.section"), hint: phrases("access.rights.section_hint"),
            isRequired: false, from: refused, default: rights.section ?? "")
        let places: HTML = """
            <p>\(phrases("access.rights.places_lead"))</p>
            \(each: consultations, { place($0, rights, refused, phrases) })
            """
        let isOpen = !rights.places.isEmpty || rights.role == nil
        return """
            \(selectField(role, phrases, choices(StaffRole.allCases, phrases)))
            \(disclosure(phrases("access.rights.places"), isOpen: isOpen, places))
            \(textField(section, phrases))
            """
    }

    private static func place(
        _ consultation: Consultation, _ rights: StaffRights, _ refused: RefusedForm?, _ phrases: Phrases
    ) -> HTML {
        let field = FormField(
            name(consultation), label: consultation.title, isRequired: false, from: refused,
            default: rights.places[consultation.id]?.rawValue ?? none)
        return selectField(field, phrases, choices(StaffRole.allCases.filter { $0 != .admin }, phrases))
    }

    private static func choices(_ roles: [StaffRole], _ phrases: Phrases) -> [Choice] {
        [Choice(none, phrases("access.rights.none"))]
            + roles.map { Choice($0.rawValue, phrases(TextKey("access.role_about", $0))) }
    }

    private static func name(_ consultation: Consultation) -> String { "role-\(consultation.id)" }
}
