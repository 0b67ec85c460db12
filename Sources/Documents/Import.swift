/// From a file's bytes to a draft, step by step; each step is a pure function with tests of its own.
public enum Import {
    /// Ten times a plan of two hundred pages; more is no plan.
    public static let maximumPassages = 50_000
    /// Lines with text, for a wrapped paragraph takes several.
    static let maximumLines = 4 * maximumPassages

    /// Reads a document of any format.
    ///
    /// - Parameter name: the file's name, asked only where the content leaves the format open.
    /// - Throws: `ImportError` for a file that is no document, damaged, locked or too large.
    public static func draft(from bytes: [UInt8], name: String = "") throws(ImportError) -> ImportedDraft {
        let format = try DocumentFormat.recognize(bytes, name: name)
        guard bytes.count <= format.maximumBytes else { throw .tooLarge }
        let draft =
            switch format {
            case .plainText: try draft(fromPlain: DraftText.decode(bytes))
            case .markdown: try draft(from: MarkdownReader.read(DraftText.decode(bytes)))
            case .html: try draft(from: WebPageReader.read(bytes))
            case .word: try draft(from: WordReader.read(bytes))
            case .pdf: try draft(fromPlain: PDFReader().text(of: bytes))
            }
        guard draft.passages.count <= maximumPassages else { throw .tooManyPassages }
        guard !draft.passages.isEmpty else { throw .empty }
        return draft
    }

    /// The steps on a text that has nothing but lines.
    static func draft(fromPlain text: String) throws(ImportError) -> ImportedDraft {
        let manuscript = try manuscript(text)
        return draft(from: BuildBlocks.apply(manuscript), labels: LabelWords(manuscript.lines))
    }

    /// The steps on lines.
    static func manuscript(_ text: String) throws(ImportError) -> Manuscript {
        var manuscript = try SplitPages.read(text)
        VerticalRuns.apply(&manuscript)
        RotatedLabels.apply(&manuscript)
        ContentsList.apply(&manuscript)
        PageNumbers.apply(&manuscript)
        TightNotes.apply(&manuscript)
        KPITables.apply(&manuscript)
        RepeatedMargins.apply(&manuscript)
        NumberedTitles.apply(&manuscript)
        return manuscript
    }

    /// The steps on blocks.
    static func draft(from outline: Outline, labels: LabelWords) -> ImportedDraft {
        var outline = outline
        KPIRows.apply(&outline)
        RecurringHeadings.apply(&outline)
        DraftTitle.apply(&outline)
        ChapterOrder.apply(&outline)
        StepOrder.apply(&outline)
        EffectsOrder.apply(&outline)
        ContinuedHeadings.apply(&outline)
        EmptyForms.apply(&outline, labels)
        Articles.apply(&outline)
        NumberedLists.apply(&outline)
        PlainHeadings.apply(&outline)
        Tables.apply(&outline)
        Notes.apply(&outline)
        return finished(Chapters.draft(outline))
    }

    /// The steps on passages.
    static func finished(_ draft: ImportedDraft) -> ImportedDraft {
        var draft = draft
        Glossary.apply(&draft)
        return draft
    }
}
