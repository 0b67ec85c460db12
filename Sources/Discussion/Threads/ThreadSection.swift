import Civic
import HTML
import Pages

/// A page of a thread: the form, then the comments with their number and order.
///
/// The form goes first, where it is seen right below the subject, also on a phone and below hundreds of comments.
/// Only the comment whose own address was opened stands above it: who has just posted sees it at once.
func threadSection(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let isKeptBack = page.card.consultation.keepsOpinionsBack
    return """
        <div class="thread" id="thread">
        \(page.focused.map { focusSection($0, page, phrases) })
        \(if: !page.others.isEmpty && !isKeptBack, commentsLink(page, phrases))
        \(commentForm(page, phrases))
        <section class="thread" id="comments" aria-labelledby="comments-title">
        <div class="thread__head"><h2 id="comments-title">\
        \(isKeptBack ? HTML(text: phrases("discussion.opinion.own")) : title(page, phrases))</h2>\
        \(if: page.strands.count > 1 || page.last > 1, orderLinks(page, phrases))</div>
        \(if: page.others.isEmpty, emptyState(phrases(emptyKey(page))))\
        \(if: !page.others.isEmpty, strandList(page.others, page, phrases))
        \(pages(page, phrases))
        </section>
        </div>
        """
}

private func title(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    """
    \(phrases("discussion.thread.title")) <span class="thread__count" id="thread-count" data-fresh>\
    \(phrases("discussion.thread.count", count: page.total))</span>
    """
}

private func focusSection(_ strand: ThreadPage.Strand, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    """
    <section aria-labelledby="focus-title"><h2 class="thread__focus" id="focus-title">\
    \(phrases("discussion.thread.focus"))</h2>
    \(strandList([strand], page, phrases))</section>
    """
}

/// For those who want to read what others say before they write.
private func commentsLink(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    let count = phrases("discussion.thread.count", count: page.total)
    return """
        <p><a href="#comments" id="thread-link" data-fresh>\
        \(phrases("discussion.thread.read", ["count": count]))</a></p>
        """
}

/// Nobody is asked to be the first where nothing can be posted.
private func emptyKey(_ page: ThreadPage) -> TextKey {
    let consultation = page.card.consultation
    if consultation.keepsOpinionsBack {
        return consultation.publishesOpinions
            ? "discussion.opinion.kept_back" : "discussion.opinion.kept_for_good"
    }
    if page.focused != nil { return "discussion.thread.no_others" }
    return page.commentObstacle == nil ? "discussion.thread.empty" : "discussion.thread.none"
}

private func strandList(
    _ strands: [ThreadPage.Strand], _ page: ThreadPage, _ phrases: Phrases
) -> HTML {
    "<ol class=\"comments\">\n\(each: strands, { strand($0, page, phrases) })</ol>"
}

private func orderLinks(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    """
    <p class="thread__order"><span class="visually-hidden">\(phrases("discussion.order.label"))</span>\
    \(each: ThreadRequest.Order.allCases, { orderLink($0, page, phrases) })</p>
    """
}

private func orderLink(_ order: ThreadRequest.Order, _ page: ThreadPage, _ phrases: Phrases) -> HTML {
    """
     <a href="\(url: address(page, order: order))"\(if: order == page.request.order, " aria-current=\"true\"")>\
    \(phrases(TextKey("discussion.order", order)))</a>
    """
}

private func pages(_ page: ThreadPage, _ phrases: Phrases) -> HTML {
    pagination(page: page.number, of: page.last, phrases) { number in
        address(page, order: page.request.order, number: number)
    }
}

/// Address of a page of this thread on the subject's own page.
private func address(_ page: ThreadPage, order: ThreadRequest.Order, number: Int = 1) -> String {
    let query = [
        order == .oldest ? nil : "order=\(order.rawValue)", number == 1 ? nil : "page=\(number)",
    ].compactMap { $0 }
    return page.card.path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")) + "#comments"
}
