import Postgres

extension ConsultationStore {
    /// Makes an unpublished consultation.
    ///
    /// - Returns: nil when the slug is taken.
    public func create(_ plan: ConsultationPlan) async throws -> ConsultationID? {
        let id = try await database.value(
            """
            INSERT INTO consultation (slug, title) VALUES (\(plan.slug), \(plan.text(.title)))
            ON CONFLICT ON CONSTRAINT consultation_slug_key DO NOTHING RETURNING id
            """, as: ConsultationID.self)
        if let id { try await write(plan, to: id) }
        return id
    }

    /// A consultation as it stands, which nobody else changes until the transaction ends.
    public func lock(_ id: ConsultationID) async throws -> Consultation? {
        try await database.first("SELECT \(Self.columns) FROM consultation WHERE id = \(id) FOR UPDATE")
    }

    /// Changes a consultation; the caller keeps the address of a published one, and the mode once somebody wrote.
    ///
    /// - Returns: false when the slug is taken.
    public func change(_ id: ConsultationID, to plan: ConsultationPlan) async throws -> Bool {
        let isTaken: Bool? = try await database.value(
            "SELECT EXISTS (SELECT FROM consultation WHERE slug = \(plan.slug) AND id <> \(id))")
        if isTaken == true { return false }
        try await write(plan, to: id)
        return true
    }

    private func write(_ plan: ConsultationPlan, to id: ConsultationID) async throws {
        try await database.execute(
            """
            UPDATE consultation
            SET slug = \(plan.slug), title = \(plan.text(.title)), question = \(plan.text(.question)),
                purpose = \(plan.text(.purpose)), changeable = \(plan.text(.changeable)),
                aftermath = \(plan.text(.aftermath)), answer_due = \(plan.answerDue?.first)::date,
                answer_due_is_month = \(plan.answerDueIsMonth), opens_at = \(plan.opensAt),
                closes_at = \(plan.closesAt), comments_enabled = \(plan.isOn(.comment)),
                votes_enabled = \(plan.isOn(.vote)), supports_enabled = \(plan.isOn(.support)),
                ideas_enabled = \(plan.isOn(.submitIdea)), category_required = \(plan.categoryRequired),
                mode = \(plan.mode), publishes_opinions = \(plan.publishesOpinions)
            WHERE id = \(id)
            """)
        try await replaceSteps(of: id, with: plan.steps)
        try await save(plan.submitter, of: id)
    }
}
