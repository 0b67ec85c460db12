import Answers
import Civic
import HTML
import Japanese
import Pages

/// What an import would change, cell by cell and word by word, and the rows that are left out.
struct ImportPage: Sendable {
    let consultation: Consultation
    let id: AnswerImportID
    let plan: ImportPlan
    let hasCollided: Bool
    let csrf: String?

    func render(_ phrases: Phrases) -> Page {
        let count = phrases(
            "exports.round.changes_count",
            [
                "count": phrases.number(plan.entries.count), "same": phrases.number(plan.same),
                "refused": phrases.number(plan.refusals.count),
            ])
        return Page(
            phrases("exports.round.preview"), width: .wide,
            trail: [
                Crumb(phrases("admin.nav.answers"), AdminAddresses.answers()),
                Crumb(
                    consultation.title, AdminAddresses.answerDesk(consultation.slug),
                    in: consultation.language(of: .title)),
                Crumb(phrases("exports.round.title"), AdminAddresses.answerImport(consultation.slug)),
            ],
            content: """
                \(if: hasCollided, noticeBanner(phrases("exports.round.collided"), .warning))
                <p>\(count)</p>
                \(if: !plan.refusals.isEmpty, refusals(phrases))
                <section><h2>\(phrases("exports.round.changes"))</h2>
                \(plan.entries.isEmpty ? emptyState(phrases("exports.round.nothing")) : entries(phrases))</section>
                """)
    }

    private func entries(_ phrases: Phrases) -> HTML {
        let seen = plan.entries.map { ApplyImport.mark($0.item) }.joined(separator: " ")
        let form: HTML = """
            <input type="hidden" name="seen" value="\(seen)">\(button(phrases("exports.round.apply")))
            """
        return """
            \(each: plan.entries, { differences($0.item, $0.changes, phrases) })
            \(postForm(to: AdminAddresses.answerImportPreview(consultation.slug, id), csrf: csrf, form))
            """
    }

    private func differences(
        _ item: OpinionItem, _ changes: [ImportPlan.Change], _ phrases: Phrases
    ) -> HTML {
        let title = phrases("exports.round.item", ["number": String(item.number)])
        let summary = WrittenText(item.summary).excerpt(60)
        // Who answers by when is for staff; it takes nothing back.
        let isReworded = changes.contains { $0.field != .section && $0.field != .due }
        let note: HTML =
            isReworded && [.checked, .approved].contains(item.state) ? reopens(phrases) : .empty
        return """
            <h3>\(title)　\(itemBadge(item.state, phrases)) <span\(cityLanguage(phrases))>\(summary)</span></h3>
            \(note)\(comparison(caption: title, note: "exports.round.part", changes.map { compared($0, phrases) }, phrases))
            """
    }

    /// What was checked or approved is so no longer once its words change.
    private func reopens(_ phrases: Phrases) -> HTML {
        "<p class=\"muted\">\(phrases("exports.round.reopens"))</p>"
    }

    private func compared(_ change: ImportPlan.Change, _ phrases: Phrases) -> ComparedPassage {
        let pieces = WordDifference.installed.between(change.old, change.new)
        func side(_ text: String, without other: DifferencePiece.Change) -> HTML {
            guard !text.isEmpty else { return HTML(text: phrases("exports.round.empty")) }
            return "<p\(cityLanguage(phrases))>\(each: pieces.filter { $0.change != other }, markup)</p>"
        }
        return ComparedPassage(
            before: side(change.old, without: .inserted), after: side(change.new, without: .deleted),
            note: HTML(text: phrases(TextKey("exports.field", change.field))))
    }

    private func markup(_ piece: DifferencePiece) -> HTML {
        let lines = piece.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let text = lines.dropFirst().reduce(into: HTML(text: lines.first ?? "")) { $0 += "<br>\($1)" }
        return switch piece.change {
        case .kept: text
        case .inserted: inserted(text)
        case .deleted: deleted(text)
        }
    }

    private func refusals(_ phrases: Phrases) -> HTML {
        let columns: [TextKey] = ["exports.round.row", "exports.field.number", "exports.round.problem"]
        let table = dataTable(
            caption: phrases("exports.round.refused"), isCaptionShown: false,
            columns: columns.map { phrases($0) },
            rows: plan.refusals.map { refusal in
                let reason = refusal.reason.map { [phrases(TextKey("exports.refusal", $0))] } ?? []
                return [
                    "\(refusal.row)", HTML(text: refusal.item.map { String($0.number) } ?? "—"),
                    HTML(text: (reason + refusal.messages).joined(separator: " ")),
                ]
            })
        return """
            <section><h2>\(phrases("exports.round.refused"))</h2><p>\(phrases("exports.round.refused_lead"))</p>
            \(table)\(each: plan.refusals, { collision($0, phrases) })</section>
            """
    }

    /// What stands in the item now beside what the row has, so that nobody has to look for it.
    private func collision(_ refusal: ImportPlan.Refusal, _ phrases: Phrases) -> HTML {
        guard refusal.reason == .changed, let item = refusal.item else { return .empty }
        return differences(item, refusal.changes, phrases)
    }
}
