import Civic
import HTML
import Pages

/// What happened to a passage in words: new, gone, moved from where, divided, joined.
func changeFacts(_ change: PassageChange, _ phrases: Phrases) -> HTML {
    var facts = ChangeAspect.allCases.filter { $0 != .same && $0 != .moved && change.aspects.contains($0) }
        .map { statusBadge(phrases(TextKey("drafts.changes.badge", $0)), tone($0)) }
    if change.isMoved {
        facts.append(statusBadge(phrases("drafts.changes.badge.moved"), .info))
        facts.append("<span>\(move(change, phrases))</span>")
    }
    if change.isDivided { facts.append("<span>\(phrases("drafts.changes.divided"))</span>") }
    if !change.origins.isEmpty { facts.append("<span>\(origin(change, phrases))</span>") }
    guard !facts.isEmpty else { return .empty }
    return "<p class=\"change__facts\">\(facts.joined())</p>"
}

private func tone(_ aspect: ChangeAspect) -> Tone {
    switch aspect {
    case .new: .success
    case .gone: .danger
    case .changed, .moved: .info
    case .same: .neutral
    }
}

/// From where to where, where the chapter tells it.
private func move(_ change: PassageChange, _ phrases: Phrases) -> HTML {
    guard let before = change.before?.chapter, let after = change.after?.chapter, before != after else {
        return HTML(text: phrases("drafts.changes.moved_within"))
    }
    return sentence(
        phrases("drafts.changes.moved"), ["from": place(before, phrases), "to": place(after, phrases)])
}

private func origin(_ change: PassageChange, _ phrases: Phrases) -> HTML {
    HTML(text: phrases(change.before == nil ? "drafts.changes.part_of" : "drafts.changes.joined"))
}

private func place(_ chapter: [String], _ phrases: Phrases) -> HTML {
    chapter.isEmpty
        ? HTML(text: phrases("drafts.changes.start"))
        : localized(LocalizedText(japanese: chapter.joined(separator: " › ")), phrases)
}

/// Why it changed: the city's words, and the posts that led to it as far as they may be read.
func changeReasons(_ change: PassageChange, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    guard let id = change.passage?.id, let notes = model.notes[id] else { return .empty }
    return notes.map { changeReason($0, model, phrases) }.joined()
}

private func changeReason(_ note: ChangeNote, _ model: ChangesModel, _ phrases: Phrases) -> HTML {
    let posts = note.posts.compactMap { model.posts[$0] }
    return """
        <div class="change__reason">\
        \(if: !note.reason.isEmpty, "<p\(japanese(in: phrases))>\(note.reason)</p>")\
        \(if: !note.posts.isEmpty, "<p>\(phrases("drafts.credits.count", count: note.posts.count))</p>")\
        \(if: !posts.isEmpty, "<ul>\(each: posts, { "<li>\(postLink($0, phrases))</li>" })</ul>")</div>
        """
}

private func postLink(_ post: CreditedPost, _ phrases: Phrases) -> HTML {
    let name = post.author.map { personName($0, phrases) } ?? HTML(text: phrases("drafts.credits.former"))
    return "<a href=\"\(url: post.path)\">\(sentence(phrases("drafts.credits.post"), ["name": name]))</a>"
}
