import Civic
import HTML
import Moderation
import Pages
import Postgres

/// Why an entry waits, and what its text has that should be looked at.
func queueNotes(_ item: QueueItem, _ phrases: Phrases) -> HTML {
    let lines = holdLine(item, phrases) + findingLine(item, phrases) + reportLines(item, phrases)
    guard !lines.isEmpty else { return .empty }
    return "<ul class=\"queue__why\">\(each: lines, { "<li>\($0)</li>" })</ul>"
}

private func holdLine(_ item: QueueItem, _ phrases: Phrases) -> [HTML] {
    guard item.entry.state == .held, !item.entry.holds.isEmpty else { return [] }
    let names = item.entry.holds.map { phrases(TextKey("moderation.staff.hold", $0)) }
    let reasons = names.joined(separator: phrases("moderation.staff.queue.and"))
    return [HTML(text: phrases("moderation.staff.queue.held_because", ["reasons": reasons]))]
}

private func findingLine(_ item: QueueItem, _ phrases: Phrases) -> [HTML] {
    let found =
        item.findings.map { finding in
            phrases(TextKey("moderation.staff.finding", finding.kind), ["text": finding.text])
        } + item.words.map { phrases("moderation.staff.queue.word", ["word": $0]) }
    guard !found.isEmpty else { return [] }
    let list = found.joined(separator: phrases("moderation.staff.queue.and"))
    return [HTML(text: phrases("moderation.staff.queue.found", ["list": list]))]
}

private func reportLines(_ item: QueueItem, _ phrases: Phrases) -> [HTML] {
    item.reports.map { report in
        let reason = reportReason(report, phrases)
        let words: HTML? =
            report.words.isEmpty
            ? nil : " <q\(writtenLanguage(of: report.words, phrases))>\(report.words)</q>"
        return
            "\(phrases("moderation.staff.queue.report", ["reason": reason]))\(words) \(timeStamp(report.createdAt, phrases))"
    }
}

private func reportReason(_ report: Report, _ phrases: Phrases) -> String {
    guard let reason = report.reason else { return "—" }
    // What the form says of it speaks to the reader.
    return reason == .other
        ? phrases("moderation.staff.queue.report_other")
        : phrases(TextKey("moderation.report.reasons", reason))
}

/// Why an entry waits, in a word each.
func queueBadges(_ item: QueueItem, _ phrases: Phrases) -> HTML {
    let entry = item.entry
    let isNew = entry.state != .held && entry.reports == 0
    return """
        \(if: entry.state == .held, statusBadge(phrases("moderation.staff.cause.held"), .warning)) \
        \(if: entry.reports > 0, statusBadge(phrases("moderation.staff.queue.reported", count: entry.reports), .danger)) \
        \(if: isNew && entry.isWaiting, statusBadge(phrases("moderation.staff.cause.new"), .info)) \
        \(if: entry.isByPupil, statusBadge(phrases("moderation.staff.queue.pupil"))) \
        \(if: item.contribution.isReply, statusBadge(phrases("admin.contribution.reply"))) \
        \(item.contribution.stance.map { statusBadge(phrases(TextKey("common.stance", $0))) }) \
        \(item.reader.map { statusBadge(phrases("moderation.staff.queue.open_by", ["name": $0]), .info) })
        """
}

/// Who wrote it, when, and what they wrote here before.
func queueFacts(_ item: QueueItem, _ phrases: Phrases) -> [HTML] {
    let history = phrases(
        item.showsPerson ? "moderation.staff.queue.history" : "moderation.staff.queue.history_here",
        [
            "posts": phrases.number(item.history.posts), "hidden": phrases.number(item.history.hidden),
            "warnings": phrases.number(item.history.warnings),
        ])
    let posted: HTML =
        "<a href=\"\(url: item.contribution.address)\">\(timeStamp(item.contribution.postedAt, phrases))</a>"
    return [authorLink(item, phrases), HTML(text: history), posted]
}

/// To the author's page, for those who may see it.
private func authorLink(_ item: QueueItem, _ phrases: Phrases) -> HTML {
    let name = item.contribution.author?.displayName ?? phrases("admin.contribution.no_author")
    guard item.showsPerson, let author = item.entry.authorID else { return HTML(text: name) }
    return "<a href=\"\(url: AdminAddresses.moderatedPerson(author))\">\(name)</a>"
}
