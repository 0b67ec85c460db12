extension Import {
    /// The steps on a document that says itself what its parts are.
    static func draft(from text: StructuredText) throws(ImportError) -> ImportedDraft {
        guard text.parts.count <= maximumPassages else { throw .tooManyPassages }
        var outline = StructuredBlocks.apply(text)
        KPIGrids.apply(&outline)
        SingleHeading.apply(&outline)
        if outline.title.isEmpty { DraftTitle.apply(&outline) }
        Articles.apply(&outline)
        NumberedLists.apply(&outline)
        PlainHeadings.apply(&outline)
        LooseFragments.apply(&outline)
        Notes.apply(&outline)
        return finished(Chapters.draft(outline))
    }
}

/// Takes the only heading of the highest level, where it stands first, for the document's title.
enum SingleHeading {
    static func apply(_ outline: inout Outline) {
        guard outline.title.isEmpty else { return }
        let levels = outline.blocks.map { block -> Int? in
            if case .styled(let level) = block.heading { level } else { nil }
        }
        let found = levels.compactMap { $0 }
        guard found.count > 1, let highest = found.min(), found.count(where: { $0 == highest }) == 1,
            let first = levels.firstIndex(where: { $0 != nil }), levels[first] == highest, first <= 3
        else { return }
        outline.title = outline.blocks[first].text.replacing("\n", with: " ")
        outline.drop([first], .title)
    }
}

/// Short lines of a document with paragraphs of its own are paragraphs, for no layout was lost.
enum LooseFragments {
    static func apply(_ outline: inout Outline) {
        for index in outline.blocks.indices where outline.blocks[index].kind == .fragment {
            outline.blocks[index].kind = .paragraph
        }
    }
}
