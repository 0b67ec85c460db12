import Postgres

/// Tells a person at a terminal how far a backup is; nothing where nobody looks.
struct BackupProgress: Sendable {
    let isShown: Bool
    private let start = Instant.now

    static let silent = BackupProgress(isShown: false)
    static let terminal = BackupProgress(isShown: true)

    func say(_ text: String) {
        if isShown { Program.say(text) }
    }

    func show(_ done: Int, of total: Int) {
        guard isShown else { return }
        Progress(total: total, since: start).show(done)
    }
}
