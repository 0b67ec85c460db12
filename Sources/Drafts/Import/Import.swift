/// From a file's bytes to a draft, step by step; each step is a pure function with tests of its own.
public enum Import {
    /// Ten times a plan of two hundred pages; more is no plan.
    public static let maximumPassages = 50_000
    /// Lines with text, for a wrapped paragraph takes several.
    static let maximumLines = 4 * maximumPassages

    /// - Throws: `ImportError` for a file that is not text or too large.
    public static func draft(from bytes: [UInt8]) throws(ImportError) -> ImportedDraft {
        let manuscript = try manuscript(DraftText.decode(bytes))
        let draft = draft(from: BuildBlocks.apply(manuscript), labels: LabelWords(manuscript.lines))
        guard draft.passages.count <= maximumPassages else { throw .tooManyPassages }
        guard !draft.passages.isEmpty else { throw .empty }
        return draft
    }

    /// The steps on lines.
    static func manuscript(_ text: String) throws(ImportError) -> Manuscript {
        var manuscript = try SplitPages.read(text)
        VerticalRuns.apply(&manuscript)
        RotatedLabels.apply(&manuscript)
        ContentsList.apply(&manuscript)
        PageNumbers.apply(&manuscript)
        RepeatedMargins.apply(&manuscript)
        NumberedTitles.apply(&manuscript)
        return manuscript
    }

    /// The steps on blocks.
    static func draft(from outline: Outline, labels: LabelWords) -> ImportedDraft {
        var outline = outline
        RecurringHeadings.apply(&outline)
        DraftTitle.apply(&outline)
        ChapterOrder.apply(&outline)
        StepOrder.apply(&outline)
        EffectsOrder.apply(&outline)
        ContinuedHeadings.apply(&outline)
        EmptyForms.apply(&outline, labels)
        NumberedLists.apply(&outline)
        PlainHeadings.apply(&outline)
        Tables.apply(&outline)
        Notes.apply(&outline)
        return Chapters.draft(outline)
    }
}
