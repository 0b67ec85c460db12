import Foundation

/// The folder that the migrations are read from.
struct MigrationFolder: Sendable {
    let path: String

    /// All migrations in order.
    ///
    /// - Throws: `MigrationError` for a name of another form, a gap or a number used twice.
    func migrations() throws -> [Migration] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw MigrationError.noFolder(path)
        }
        let migrations = try names.filter { $0.hasSuffix(".sql") }.map(read).sorted { $0.number < $1.number }
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw migration.number <= index
                ? MigrationError.twice(migration.file) : MigrationError.gap(missing: index + 1)
        }
        return migrations
    }

    private func read(_ file: String) throws -> Migration {
        let parts = file.dropLast(".sql".count).split(separator: "_", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count == 4, let number = Int(parts[0]), number > 0,
            let text = try? String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
        else { throw MigrationError.unreadable(file) }
        return Migration(number: number, name: String(parts[1]), text: text)
    }
}
