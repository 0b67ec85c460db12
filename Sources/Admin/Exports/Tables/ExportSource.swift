import Civic
import Postgres

/// Records that leave the site as a table, read in constant memory however many there are.
protocol ExportSource: Sendable {
    static var columns: [ExportColumn] { get }

    /// Hands over the records in their order, each with a cell for every column.
    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws

    func count() async throws -> Int
}

extension ExportSource {
    var columns: [ExportColumn] { Self.columns }
}

/// A column of a table: the name by which programs know it, and what is in it.
struct ExportColumn: Sendable, Equatable {
    let name: String
    /// In characters of Latin text.
    let width: Double
    /// The values it may have, where they are codes.
    let codes: [ExportCode]

    init(_ name: String, width: Double = 12, codes: [ExportCode] = []) {
        self.name = name
        self.width = width
        self.codes = codes
    }

    /// What people read about it.
    var meaning: TextKey { TextKey("exports.column", Name(rawValue: name)) }

    private struct Name: RawRepresentable {
        let rawValue: String
    }
}

/// A value that stands for something, with the text that says for what.
struct ExportCode: Sendable, Equatable {
    let value: String
    let meaning: TextKey

    init(_ value: String, _ meaning: TextKey) {
        self.value = value
        self.meaning = meaning
    }
}
