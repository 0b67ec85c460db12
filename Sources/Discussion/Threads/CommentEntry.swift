import Civic
import HTML
import Pages

/// A comment with its replies.
func strand(_ strand: ThreadPage.Strand, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let replies = strand.replies.map { entry($0, page, phrases) }.joined()
    return entry(strand.top, page, phrases, replies: replies)
}

private func entry(
    _ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases, replies: HTML = .empty
) -> HTML {
    guard comment.isVisible else { return stub(comment, phrases, replies) }
    var card = CommentCard(
        id: comment.id.rawValue, path: Addresses.comment(comment.id), author: author(comment, page, phrases),
        body: comment.body,
        postedAt: comment.createdAt)
    if comment.parentID == nil || comment.stance != .neutral {
        card.stance = CommentCard.Stance(rawValue: comment.stance.rawValue)
    }
    card.badges = badges(comment, page, phrases)
    card.quote = comment.quote
    card.quoteNote = quoteNote(comment, phrases)
    card.isEdited = comment.editedAt != nil
    card.isFocused = comment.id == page.request.focus
    if let voice = comment.voice {
        card.postedOn = voice.receivedOn
        card.badges = voiceBadges(voice, comment.receipt, page.card.consultation, phrases) + card.badges
    }
    card.actions =
        carriedNote(comment, page, phrases) + notes(comment, page, phrases)
        + answeredLinks(page.answered[.comment(comment.id)] ?? [], phrases)
        + creditLinks(page.credits[.comment(comment.id)] ?? [], phrases)
        + commentActions(comment, page, phrases)
    card.replies = replies
    return commentCard(card, phrases)
}

/// The author's name; opinions of a public comment bear their number instead.
private func author(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    if let voice = comment.voice { return HTML(text: voiceName(voice, phrases)) }
    if let receipt = comment.receipt {
        return HTML(text: phrases("discussion.opinion.number", ["number": phrases.number(receipt.number)]))
    }
    return comment.authorID.flatMap { page.people[$0] }.map { personName($0.displayName, phrases) }
        ?? HTML(text: phrases("discussion.comment.former_author"))
}

/// The place of a text that may not be read, kept for what hangs on it.
private func stub(_ comment: ThreadComment, _ phrases: Phrases, _ replies: HTML) -> HTML {
    let words: TextKey =
        switch comment.state {
        case .hidden: "discussion.stub.hidden"
        case .held: "discussion.stub.held"
        default: "discussion.stub.withdrawn"
        }
    return """
        <li class="comment comment--stub" id="comment-\(comment.id.rawValue)"><p>\
        \(phrases(words))</p>\
        \(if: !replies.isEmpty, "<ul class=\"replies\">\(replies)</ul>")</li>

        """
}

private func badges(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let isPupil = comment.receipt == nil && comment.authorID.flatMap { page.people[$0] }?.isPupil ?? false
    let isOlder = comment.versionID != page.card.versionID
    return """
        \(if: isPupil, " \(statusBadge(phrases("discussion.comment.pupil"), .info))")\
        \(if: page.isOwn(comment), " \(statusBadge(phrases("discussion.comment.own")))")\
        \(if: isOlder, " \(statusBadge(phrases("discussion.comment.older_version")))")
        """
}

/// What only its author is told: that it waits, or that it was hidden and why.
private func notes(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    switch comment.state {
    case .unconfirmed:
        noticeBanner(phrases("discussion.comment.unconfirmed"), .info, receiptLine(comment, phrases))
    case .received:
        noticeBanner(receivedWords(page.card.consultation, phrases), .info, receiptLine(comment, phrases))
    case .held: noticeBanner(phrases("discussion.comment.held"))
    case .hidden: hiddenNote(page.hidings[.comment(comment.id)], phrases)
    case .published, .withdrawn: .empty
    }
}

/// Who reads it, now and later.
private func receivedWords(_ consultation: Consultation, _ phrases: Phrases) -> String {
    phrases(
        consultation.publishesOpinions
            ? "discussion.opinion.received" : "discussion.opinion.received_for_good")
}

private func receiptLine(_ comment: ThreadComment, _ phrases: Phrases) -> HTML {
    guard let receipt = comment.receipt else { return .empty }
    return "<p>\(phrases("discussion.opinion.receipt", ["receipt": receipt.description]))</p>"
}

private func hiddenNote(_ note: HidingNote?, _ phrases: Phrases) -> HTML {
    let why: HTML = "\(note.map { "<p>\(reasonLine($0.reason, phrases))</p>\(appealLink($0, phrases))" })"
    return noticeBanner(phrases("discussion.comment.hidden"), .warning, why)
}

/// The reason is in Japanese, as staff wrote it.
private func reasonLine(_ reason: String, _ phrases: Phrases) -> HTML {
    sentence(
        phrases("discussion.comment.reason"), ["reason": localized(LocalizedText(japanese: reason), phrases)])
}
