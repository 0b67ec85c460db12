import Civic
import Documents

/// What an import made, and what a person should look at.
public struct ImportReport: Sendable {
    public let draft: Draft
    public let version: DraftVersion
    public let imported: ImportedDraft
    /// Ids of the passages, in order.
    public let ids: [PassageID]
    /// Passages that continue one of the version before, and passages of that version that nothing continues.
    public let continued: Int
    public let gone: Int

    init(draft: Draft, version: DraftVersion, imported: ImportedDraft, old: [Passage], ids: [PassageID]) {
        self.draft = draft
        self.version = version
        self.imported = imported
        self.ids = ids
        let known = Set(old.map(\.id))
        continued = ids.count { known.contains($0) }
        gone = known.subtracting(ids).count
    }

    /// Address of the draft's page.
    public var path: String { Addresses.draft(draft.slug) }

    /// The report as lines of text: what was found, what was unsure, what was left out.
    public func lines(_ phrases: Phrases) -> [String] {
        [summary(phrases)] + found(phrases) + doubts(phrases) + dropped(phrases)
    }

    private func summary(_ phrases: Phrases) -> String {
        let numbers = [
            "title": draft.title, "version": String(version.number), "passages": String(ids.count),
            "continued": String(continued), "new": String(ids.count - continued), "gone": String(gone),
        ]
        return phrases(version.number == 1 ? "drafts.report.first" : "drafts.report.next", numbers)
    }

    private func found(_ phrases: Phrases) -> [String] {
        guard !imported.kpis.isEmpty || !imported.glossary.isEmpty else { return [] }
        let numbers = [
            "kpis": String(imported.kpis.count), "terms": String(imported.glossary.count),
        ]
        return [phrases("drafts.report.found", numbers)]
    }

    private func doubts(_ phrases: Phrases) -> [String] {
        guard !imported.doubts.isEmpty else { return [phrases("drafts.report.no_doubts")] }
        let groups = Dictionary(grouping: imported.doubts, by: \.guess)
        return [phrases("drafts.report.doubts")]
            + Doubt.Guess.allCases.compactMap { guess in
                groups[guess].map { found in
                    let text = phrases(TextKey("drafts.doubts", guess))
                    return "  \(text) \(Self.places(found.map(\.line), phrases))"
                }
            }
    }

    private func dropped(_ phrases: Phrases) -> [String] {
        let groups = Dictionary(grouping: imported.dropped, by: \.reason)
        guard !groups.isEmpty else { return [] }
        return [phrases("drafts.report.dropped")]
            + DroppedLine.Reason.allCases.compactMap { reason in
                groups[reason].map { found in
                    let text = phrases(TextKey("drafts.dropped", reason))
                    return "  \(text) \(Self.places(found.map(\.line), phrases))"
                }
            }
    }

    private static func places(_ lines: [Int], _ phrases: Phrases) -> String {
        let shown = lines.prefix(12).map(String.init).joined(separator: ", ")
        return phrases("drafts.report.lines", ["lines": lines.count > 12 ? shown + " …" : shown])
    }
}
