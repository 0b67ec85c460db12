import Civic
import HTML
import Pages

/// What became of quoted words, said below them; nil while they stand as they were.
func quoteNote(_ comment: ThreadComment, _ phrases: Phrases) -> String? {
    switch comment.carried?.quote {
    case .changed:
        comment.carried?.words.map { phrases("discussion.carried.quote_changed", ["words": $0]) }
    case .lost: phrases("discussion.carried.quote_lost")
    case .kept, nil: nil
    }
}

/// Where a comment comes from that was written on another passage, and whether that is sure.
func carriedNote(_ comment: ThreadComment, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    guard let carried = comment.carried, carried.fate != .orphaned else { return .empty }
    let origin = carried.origin.flatMap { page.origins[.passage($0)] }
    // A reply stands below the comment it answers, which says it.
    guard comment.parentID == nil, origin != nil || !carried.isSure else { return .empty }
    return """
        <p class="form__note">\(origin.map { movedNote($0, phrases) })\
        \(if: !carried.isSure, "\(phrases("discussion.carried.unsure"))")</p>
        """
}

private func movedNote(_ origin: SubjectCard, _ phrases: Phrases) -> HTML {
    """
    \(phrases("discussion.carried.moved")) \
    <a href="\(url: origin.path)">\(phrases("discussion.carried.to_origin"))</a> 
    """
}
