import Civic
import HTML
import Pages
import Postgres
import Web

/// Renders the passages of a reading page.
struct ReadingText {
    let model: ReadingModel
    let phrases: Phrases
    private let heat: Heat
    private let notes: [Int: String]
    private let slug: Slug
    private let language: HTML
    private let pageStarts: Set<PassageID>

    init(model: ReadingModel, phrases: Phrases) {
        self.model = model
        self.phrases = phrases
        heat = Heat(model.counts.values)
        notes = model.notes
        slug = model.edition.draft.slug
        language = japanese(in: phrases)
        pageStarts = model.edition.pageStarts
    }

    var html: HTML {
        var html = HTML.empty
        var isInNotes = false
        var depth = HeadingDepth()
        var writer = PassageWriter(
            notes: notes, terms: model.aids.terms, cutAddresses: model.aids.cutAddresses, language)
        for passage in model.edition.passages {
            if passage.kind == .note, !isInNotes {
                isInNotes = true
                html += "<h2 id=\"notes\">\(phrases("drafts.notes"))</h2>\n"
            }
            html +=
                passage.kind == .heading
                ? draftHeading(passage, depth.next(passage), language) : block(passage, &writer)
        }
        return html + glossary(writer)
    }

    private func glossary(_ writer: PassageWriter) -> HTML {
        let uses = writer.terms.indices.map { (writer.uses[$0] ?? []).map { "#p\($0)" } }
        return GlossarySection(terms: writer.terms, uses: uses, language: language, phrases: phrases).html
    }

    private func text(of passage: Passage, _ writer: inout PassageWriter) -> HTML {
        guard let plain = model.aids.plainText(of: passage) else { return writer.write(passage) }
        return plainPassage(writer.write(passage, as: plain), original: writer.write(passage), phrases)
    }

    private func block(_ passage: Passage, _ writer: inout PassageWriter) -> HTML {
        let counts = model.counts(of: passage)
        let numbers = numbersOfPassage(
            passage.id, counts, in: model.consultation, isNewest: model.edition.isNewest, at: model.now,
            phrases)
        return passageBlock(
            PassageBlock(
                anchor: passage.anchor, text: text(of: passage, &writer),
                path: Addresses.passage(slug, passage.id), numbers: numbers, heat: heat.step(counts),
                badges: badges(passage)),
            phrases)
    }

    /// A table whose cells the file had lost says so.
    private func badges(_ passage: Passage) -> HTML {
        let isLost = passage.kind == .table && PassageTable(passage) == nil
        return pageMark(passage) + (isLost ? statusBadge(phrases("drafts.table_note")) : .empty)
            + changeMark(passage)
    }

    /// On paper, where a page of the original begins, its number.
    private func pageMark(_ passage: Passage) -> HTML {
        guard let page = passage.page, pageStarts.contains(passage.id) else { return .empty }
        let words = phrases("paper.original_page", ["page": String(page)])
        return "<p class=\"on-paper page-mark\">\(words)</p>"
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

/// The numbers of one passage, the same on every page.
func numbersOfPassage(
    _ id: PassageID, _ counts: Counts, in consultation: Consultation, isNewest: Bool, at now: Instant,
    _ phrases: Phrases
) -> PassageNumbers {
    let invitation: TextKey =
        if isNewest, consultation.allows(.comment, at: now) {
            "common.comment.first"
        } else if isNewest, consultation.allows(.vote, at: now) {
            "common.vote.first"
        } else {
            "common.comment.none"
        }
    return PassageNumbers(
        id: "numbers-\(id)", counts: counts, withVotes: consultation.isEnabled(.vote),
        invitation: phrases(invitation))
}

/// The vote of one passage, the same on every page.
func passageVoteButtons(_ id: PassageID, slug: Slug, counts: Counts, isOpen: Bool) -> VoteButtons {
    VoteButtons(
        id: "vote-\(id)", path: Addresses.passageVote(slug, id),
        withdrawalPath: Addresses.passageVoteWithdrawal(slug, id), counts: counts, isOpen: isOpen)
}
