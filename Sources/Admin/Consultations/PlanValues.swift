import Civic
import Postgres
import Web

/// What the form of a consultation holds before anybody typed into it.
enum PlanValues {
    /// A new one: an open exchange with everything switched on, and the categories that most cities ask for.
    static let new: [String: String] = [
        "mode": Consultation.Mode.openExchange.rawValue, "publishes_opinions": "yes", "opens_time": "0:00",
        "closes_time": "23:59", "allow_comment": "1", "allow_vote": "1", "allow_support": "1",
        "allow_idea": "1", "submitter_category": "off", "need_name": "off", "need_address": "off",
        "need_email": "off", "need_telephone": "off",
        "categories": "市内に住んでいる\n市内で働いている\n市内の学校に通っている\n市内で事業をしている\nその他",
    ]

    /// Those of a consultation as it is stored.
    static func load(_ consultation: Consultation, in database: any Queryable) async throws -> [String:
        String]
    {
        let store = ConsultationStore(database)
        return of(
            consultation, try await store.steps(of: consultation.id),
            try await store.submitterForm(of: consultation.id))
    }

    /// Names these values, so that who saves over the work of somebody else is told.
    static func basis(_ values: [String: String]) -> String {
        let fields = values.filter { !$0.value.isEmpty }.map { "\($0.key)\u{1F}\($0.value)" }.sorted()
        return Hex.encode(SHA256.hash(fields.joined(separator: "\u{1E}")).prefix(12))
    }

    private static func of(
        _ consultation: Consultation, _ steps: [ConsultationStep], _ submitter: SubmitterForm
    ) -> [String: String] {
        var values = new
        values["slug"] = consultation.slug.rawValue
        for field in Consultation.Field.allCases { values[field.rawValue] = consultation[field] }
        values["answer_due"] = consultation.answerDue.map(text) ?? ""
        values["opens_date"] = consultation.opensAt.map { CivilDate($0).iso8601 } ?? ""
        values["opens_time"] = consultation.opensAt.map(TimeOfDay.text) ?? "0:00"
        values["closes_date"] = consultation.closesAt.map { CivilDate($0).iso8601 } ?? ""
        values["closes_time"] = consultation.closesAt.map(TimeOfDay.text) ?? "23:59"
        for act in Consultation.Act.allCases {
            values["allow_\(act.fieldName)"] = consultation.isEnabled(act) ? "1" : ""
        }
        values["category_required"] = consultation.categoryRequired ? "1" : ""
        values["mode"] = consultation.mode.rawValue
        values["publishes_opinions"] = consultation.publishesOpinions ? "yes" : "no"
        values.merge(self.steps(steps)) { $1 }
        values.merge(self.submitter(submitter)) { $1 }
        return values
    }

    private static func text(_ due: WrittenDate) -> String {
        switch due {
        case .day(let day): day.iso8601
        case .month(let year, let month): "\(year)-\(padded(month))"
        case .year(let year): String(year)
        }
    }

    private static func steps(_ steps: [ConsultationStep]) -> [String: String] {
        steps.enumerated().reduce(into: [:]) { values, entry in
            let (number, step) = (entry.offset + 1, entry.element)
            values["step_name_\(number)"] = step.name
            values["step_start_\(number)"] = step.startsOn.iso8601
            values["step_end_\(number)"] = step.endsOn?.iso8601 ?? ""
        }
    }

    private static func submitter(_ form: SubmitterForm) -> [String: String] {
        var values = ["submitter_category": form.category.rawValue, "use_purpose": form.purpose]
        if !form.categories.isEmpty { values["categories"] = form.categories.joined(separator: "\n") }
        for field in SubmitterForm.PersonalField.allCases {
            values["need_\(field.rawValue)"] = form[field].rawValue
        }
        return values
    }
}
