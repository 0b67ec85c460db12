import Civic

/// What the page of changes shows.
struct ChangesModel: Sendable {
    let draft: Draft
    let consultation: Consultation
    let old: DraftVersion
    let new: DraftVersion
    let comparison: VersionComparison
    let view: ChangesView
    /// Why passages changed, where the city said so.
    var notes: [PassageID: [ChangeNote]] = [:]
    /// Names of those who wrote the posts that may be read.
    var posts: [Subject: CreditedPost] = [:]

    var span: VersionSpan { VersionSpan(old.number, new.number) }

    /// Changes of one chapter, with what is folded between them.
    struct Section: Sendable {
        let chapter: [String]
        var entries: [Entry]
    }

    enum Entry: Sendable {
        case change(PassageChange)
        /// So many passages that stayed the same.
        case same(Int)
    }

    var sections: [Section] {
        var sections: [Section] = []
        var folded = 0
        for change in comparison.changes {
            guard view.shows(change) else {
                folded += change.isSame ? 1 : 0
                continue
            }
            let chapter = change.passage?.chapter ?? []
            if sections.last?.chapter != chapter { sections.append(Section(chapter: chapter, entries: [])) }
            sections[sections.count - 1].entries += entries(folded) + [.change(change)]
            folded = 0
        }
        if !sections.isEmpty { sections[sections.count - 1].entries += entries(folded) }
        return sections
    }

    /// With a filter one sees what was asked for, and nothing is said of the rest.
    private func entries(_ folded: Int) -> [Entry] {
        folded == 0 || view.aspect != nil ? [] : [.same(folded)]
    }
}

/// A post that led to a change, as it is linked.
struct CreditedPost: Sendable {
    let path: String
    /// Nil for somebody who has left.
    let author: String?
}
