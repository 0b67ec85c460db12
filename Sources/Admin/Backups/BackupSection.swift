import Civic
import HTML
import Pages
import Postgres

/// How things stand with the backups, as a part of the overview: how old the last good one is, and a warning when it
/// is older than two days or the newest failed.
func backupSection(_ state: BackupState, at now: Instant, _ phrases: Phrases) -> HTML {
    "<section><h2>\(phrases("people.staff.backup.title"))</h2>\(backupNotice(state, at: now, phrases))</section>\n"
}

private func backupNotice(_ state: BackupState, at now: Instant, _ phrases: Phrases) -> HTML {
    let failure: HTML =
        "\(state.failed.map { "<p>\(phrases("people.staff.backup.failed", ["time": phrases.dateTime($0.finishedAt)]))</p>" })"
    guard let good = state.good else {
        return noticeBanner(phrases("people.staff.backup.none"), .warning, failure)
    }
    let hours = Int((now - good.finishedAt).components.seconds / 3600)
    let age =
        hours < 1
        ? phrases("people.staff.backup.recent")
        : hours < 48
            ? phrases("people.staff.backup.hours", count: hours)
            : phrases("people.staff.backup.days", count: hours / 24)
    let tried = phrases(good.isVerified ? "people.staff.backup.tried" : "people.staff.backup.untried")
    let isWorrying = state.isWorrying(at: now) || state.failed != nil
    return noticeBanner(
        HTML(text: age), isWorrying ? .warning : .success,
        """
        <p>\(timeStamp(good.finishedAt, phrases))（\(tried)）</p>
        \(if: state.isWorrying(at: now), "<p>\(phrases("people.staff.backup.old"))</p>")\(failure)
        """)
}
