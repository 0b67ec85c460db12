/// Why the migrations were refused; each says what to do.
public enum MigrationError: Error, Sendable, Hashable, CustomStringConvertible {
    case noFolder(String)
    case unreadable(String)
    case gap(missing: Int)
    case twice(String)
    case changed(String)
    case unknown(String)
    case endsTransaction(String)
    case failed(String, reason: String)

    public var description: String {
        switch self {
        case .noFolder(let path): "there is no folder of migrations at \(path)"
        case .unreadable(let file): "\(file) is no migration: name it like 0007_answers.sql, in UTF-8"
        case .gap(let number):
            "migration number \(number) is missing: numbers follow one another without gaps"
        case .twice(let file):
            "the number of \(file) is used by another migration too: give it the next free one"
        case .changed(let file):
            "\(file) was changed after it had been applied to this database. Restore the file, and put the change "
                + "into a new migration."
        case .unknown(let file):
            "the database has migration \(file), which this version does not know: it was used with a newer "
                + "version. Install that one or restore an older backup."
        case .endsTransaction(let file): "\(file) ends its transaction: leave BEGIN, COMMIT and ROLLBACK out"
        case .failed(let file, let reason): "\(file): \(reason)"
        }
    }
}
