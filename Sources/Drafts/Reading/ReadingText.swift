import Civic
import HTML
import Pages
import Web

/// Renders the passages of a reading page.
struct ReadingText {
    let model: ReadingModel
    let csrf: String?
    let phrases: Phrases
    private let notes: [Int: String]
    private let slug: Slug
    private let language: HTML

    init(model: ReadingModel, csrf: String?, phrases: Phrases) {
        self.model = model
        self.csrf = csrf
        self.phrases = phrases
        notes = model.notes
        slug = model.edition.draft.slug
        language = japanese(in: phrases)
    }

    var html: HTML {
        var html = HTML.empty
        var isInNotes = false
        var depth = HeadingDepth()
        for passage in model.edition.passages {
            if passage.kind == .note, !isInNotes {
                isInNotes = true
                html += "<h2 id=\"notes\">\(phrases("drafts.notes"))</h2>\n"
            }
            html +=
                passage.kind == .heading
                ? draftHeading(passage, depth.next(passage), language) : block(passage)
        }
        return html
    }

    private func block(_ passage: Passage) -> HTML {
        let counts = model.counts[.passage(passage.id)] ?? Counts()
        return passageBlock(
            PassageBlock(
                anchor: passage.anchor, text: passageText(passage, notes: notes, language),
                path: Addresses.passage(slug, passage.id), comments: counts.comments,
                votes: votes(passage, counts), badges: badges(passage)),
            phrases)
    }

    private func votes(_ passage: Passage, _ counts: Counts) -> HTML {
        guard model.consultation.isEnabled(.vote) else { return .empty }
        let buttons = passageVoteButtons(passage.id, slug: slug, counts: counts, isOpen: model.isVoteOpen)
        return voteButtons(buttons, csrf: csrf, phrases)
    }

    /// A table whose cells the file had lost says so.
    private func badges(_ passage: Passage) -> HTML {
        let isLost = passage.kind == .table && PassageTable(passage) == nil
        return (isLost ? statusBadge(phrases("drafts.table_note")) : .empty) + changeMark(passage)
    }

    /// Leads to what changed, and says if it did because of what people said.
    private func changeMark(_ passage: Passage) -> HTML {
        guard let changes = model.changes, changes.changed.contains(passage.id) else { return .empty }
        let path = Addresses.draftChanges(slug, changes.span) + "#" + passage.anchor
        let isCredited = changes.credited.contains(passage.id)
        let label = phrases(isCredited ? "drafts.credits.passage" : "drafts.changes.mark")
        return "<p class=\"passage__change\"><a href=\"\(url: path)\">\(label)</a></p>"
    }
}

/// The vote of one passage, the same on every page.
func passageVoteButtons(_ id: PassageID, slug: Slug, counts: Counts, isOpen: Bool) -> VoteButtons {
    VoteButtons(
        id: "vote-\(id)", path: Addresses.passageVote(slug, id),
        withdrawalPath: Addresses.passageVoteWithdrawal(slug, id), counts: counts, isOpen: isOpen)
}
