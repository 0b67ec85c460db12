import Civic
import Postgres
import Web

/// The form of a consultation as it was typed, and what is wrong with it.
struct PlanForm: Sendable {
    /// Steps that one form may have.
    static let steps = 8
    static let categoryLimit = 20

    let values: [String: String]
    private let phrases: Phrases
    /// Fields that hold an address, a date or a time in the wrong form, with the text that says so.
    private(set) var problems: [RefusedForm.Problem] = []
    private(set) var plan: ConsultationPlan?

    /// - Parameters:
    ///   - current: the consultation as it stands; nil for a new one.
    ///   - isTouched: whether anybody has written in it.
    init(_ form: Form, current: Consultation?, isTouched: Bool, _ phrases: Phrases) {
        values = Dictionary(
            form.fields.filter { $0.name != "csrf" }.map { ($0.name, WrittenText($0.value).text) },
            uniquingKeysWith: { first, _ in first })
        self.phrases = phrases
        let slug = readSlug(current)
        let texts = readTexts()
        let due = readDue()
        let opens = moment("opens", default: "0:00", isEnd: false)
        let closes = moment("closes", default: "23:59", isEnd: true)
        let mode = readMode(current, isTouched)
        if let opens, let closes, closes <= opens { refuse("closes_date", "admin.plan.problem.order") }
        if mode == .publicComment && closes == nil && (self["closes_date"]).isEmpty {
            refuse("closes_date", "admin.plan.problem.no_end")
        }
        let submitter = readSubmitter(isAsked: mode == .publicComment)
        let steps = readSteps()
        guard let slug, problems.isEmpty else { return }
        plan = ConsultationPlan(
            slug: slug, texts: texts, answerDue: due, opensAt: opens, closesAt: closes,
            enabled: Set(Consultation.Act.allCases.filter { self["allow_\($0.fieldName)"] == "1" }),
            categoryRequired: self["category_required"] == "1", mode: mode,
            publishesOpinions: self["publishes_opinions"] != "no", steps: steps, submitter: submitter)
    }

    var refused: RefusedForm { RefusedForm(values: values, problems: problems) }

    /// The form with one problem more, found when it was to be stored.
    func refused(_ field: String, _ key: TextKey) -> RefusedForm {
        RefusedForm(
            values: values, problems: problems + [.init(field: field, message: phrases(key))])
    }

    private subscript(name: String) -> String { values[name] ?? "" }

    private mutating func refuse(_ field: String, _ key: TextKey, _ arguments: [String: String] = [:]) {
        problems.append(.init(field: field, message: phrases(key, arguments)))
    }

    private mutating func readSlug(_ current: Consultation?) -> Slug? {
        // "new" is the address of the form for a new one.
        guard let slug = Slug(rawValue: self["slug"]), slug.rawValue != "new" else {
            refuse("slug", "admin.plan.problem.slug")
            return nil
        }
        if let current, current.publishedAt != nil, current.slug != slug {
            refuse("slug", "admin.plan.problem.slug_published")
        }
        return slug
    }

    private mutating func readTexts() -> [Consultation.Field: String] {
        if WrittenText(self["title"]).isBlank { refuse("title", "admin.plan.problem.title") }
        var texts: [Consultation.Field: String] = [:]
        for field in Consultation.Field.allCases {
            let text = self[field.rawValue]
            texts[field] = text
            if text.unicodeScalars.count > field.limit {
                refuse(field.rawValue, "admin.plan.problem.long", ["limit": phrases.number(field.limit)])
            }
        }
        return texts
    }

    private mutating func readDue() -> WrittenDate? {
        guard !self["answer_due"].isEmpty else { return nil }
        switch WrittenDate(self["answer_due"]) {
        case .year, nil:
            refuse("answer_due", "admin.plan.problem.due")
            return nil
        case let due: return due
        }
    }

    private mutating func readMode(_ current: Consultation?, _ isTouched: Bool) -> Consultation.Mode {
        guard let mode = Consultation.Mode(rawValue: self["mode"]) else {
            refuse("mode", "admin.plan.problem.mode")
            return current?.mode ?? .openExchange
        }
        if let current, isTouched, current.mode != mode { refuse("mode", "admin.plan.problem.mode_fixed") }
        return mode
    }

    /// A day and a time of day in Japan. An end lasts to the end of its minute: until 23:59 means until midnight.
    private mutating func moment(_ name: String, default time: String, isEnd: Bool) -> Instant? {
        let (date, time) = (self[name + "_date"], self[name + "_time"].isEmpty ? time : self[name + "_time"])
        guard !date.isEmpty else { return nil }
        guard let day = CivilDate(written: date) else {
            refuse(name + "_date", "admin.plan.problem.date")
            return nil
        }
        guard let minutes = TimeOfDay.minutes(time) else {
            refuse(name + "_time", "admin.plan.problem.time")
            return nil
        }
        return TimeOfDay.instant(day, minutes, isEnd: isEnd)
    }

    private mutating func readSubmitter(isAsked: Bool) -> SubmitterForm {
        var form = SubmitterForm()
        form.category = need("submitter_category")
        form.categories = self["categories"].split(separator: "\n").map {
            WrittenText(String($0), keepsLines: false).text
        }.filter { !$0.isEmpty }
        for field in SubmitterForm.PersonalField.allCases {
            form.personal[field] = need("need_\(field.rawValue)")
        }
        form.purpose = self["use_purpose"]
        // What is not asked now can wait half done.
        guard isAsked else {
            return SubmitterForm(categories: form.categories, purpose: String(form.purpose.prefix(1000)))
        }
        if form.category != .off && form.categories.isEmpty {
            refuse("categories", "admin.plan.problem.categories")
        }
        if form.categories.count > Self.categoryLimit
            || form.categories.contains(where: { $0.unicodeScalars.count > 60 })
        {
            refuse("categories", "admin.plan.problem.categories_long")
        }
        if !form.asked.isEmpty && form.purpose.isEmpty { refuse("use_purpose", "admin.plan.problem.purpose") }
        if form.purpose.unicodeScalars.count > 1000 {
            refuse("use_purpose", "admin.plan.problem.long", ["limit": phrases.number(1000)])
        }
        return form
    }

    private func need(_ name: String) -> SubmitterForm.Need {
        SubmitterForm.Need(rawValue: self[name]) ?? .off
    }

    private mutating func readSteps() -> [ConsultationStep] {
        (1...Self.steps).compactMap { number -> ConsultationStep? in
            let (name, start, end) = (
                self["step_name_\(number)"], self["step_start_\(number)"], self["step_end_\(number)"]
            )
            if name.isEmpty && start.isEmpty && end.isEmpty { return nil }
            guard !name.isEmpty, name.unicodeScalars.count <= ConsultationStep.nameLimit else {
                refuse("step_name_\(number)", "admin.plan.problem.step_name")
                return nil
            }
            guard let first = CivilDate(written: start) else {
                refuse("step_start_\(number)", "admin.plan.problem.date")
                return nil
            }
            let last = end.isEmpty ? nil : CivilDate(written: end)
            if !end.isEmpty && (last.map { $0 < first } ?? true) {
                refuse("step_end_\(number)", "admin.plan.problem.step_end")
            }
            return ConsultationStep(name: name, startsOn: first, endsOn: last)
        }.sorted { $0.startsOn < $1.startsOn }
    }
}

extension Consultation.Act {
    /// Part of the name of its switch in the form.
    var fieldName: String {
        switch self {
        case .comment: "comment"
        case .vote: "vote"
        case .support: "support"
        case .submitIdea: "idea"
        }
    }
}
