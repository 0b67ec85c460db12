import Postgres

/// What a public comment asks of those who send an opinion.
public struct SubmitterForm: Sendable, Equatable {
    /// Whether a thing is asked for.
    public enum Need: String, Sendable, CaseIterable, SQLEncodable, SQLDecodable {
        case off, optional, required
    }

    /// What may be asked for that says who somebody is.
    public enum PersonalField: String, Sendable, CaseIterable, Codable {
        case name, address, email, telephone
    }

    public var category: Need
    /// Such as 市内に在住, 市内に在勤.
    public var categories: [String]
    public var personal: [PersonalField: Need]
    /// What the city uses it for.
    public var purpose: String

    public init(
        category: Need = .off, categories: [String] = [], personal: [PersonalField: Need] = [:],
        purpose: String = ""
    ) {
        self.category = category
        self.categories = categories
        self.personal = personal
        self.purpose = purpose
    }

    public subscript(field: PersonalField) -> Need { personal[field] ?? .off }

    /// The personal fields that are asked for, in order.
    public var asked: [PersonalField] { PersonalField.allCases.filter { self[$0] != .off } }
}

extension SubmitterForm: RowDecodable {
    public init(_ row: Row) throws {
        category = try row.decode("category")
        categories = try row.decode("categories")
        personal = [:]
        for field in PersonalField.allCases { personal[field] = try row.decode(field.rawValue) }
        purpose = try row.decode("purpose")
    }
}

extension ConsultationStore {
    /// What a consultation asks of submitters; nothing where it was not set.
    public func submitterForm(of consultation: ConsultationID) async throws -> SubmitterForm {
        try await database.first(
            """
            SELECT category, categories, name, address, email, telephone, purpose FROM submitter_form
            WHERE consultation_id = \(consultation)
            """) ?? SubmitterForm()
    }

    func save(_ form: SubmitterForm, of consultation: ConsultationID) async throws {
        try await database.execute(
            """
            INSERT INTO submitter_form (consultation_id, category, categories, name, address, email, telephone,
                                        purpose)
            VALUES (\(consultation), \(form.category), \(form.categories), \(form[.name]), \(form[.address]),
                    \(form[.email]), \(form[.telephone]), \(form.purpose))
            ON CONFLICT (consultation_id) DO UPDATE
            SET category = EXCLUDED.category, categories = EXCLUDED.categories, name = EXCLUDED.name,
                address = EXCLUDED.address, email = EXCLUDED.email, telephone = EXCLUDED.telephone,
                purpose = EXCLUDED.purpose
            """)
    }
}
