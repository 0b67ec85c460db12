/// The first row of a table that holds anything: the names of the columns.
public struct TableHeader: Sendable, Equatable {
    /// Without spaces around them and line breaks within; columns without a name have an empty one.
    public let names: [String]
    /// The row of the file in which it stands, counted from 1.
    public let row: Int

    init(_ row: TableRow) {
        names = row.cells.map { Self.tidy($0.text) }
        self.row = row.number
    }

    /// Where the column of this name is; the first one if there are several.
    public func position(of name: String) -> Int? { names.firstIndex(of: Self.tidy(name)) }

    /// Names that stand more than once, in the order in which they come again.
    public var repeated: [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && !seen.insert($0).inserted }
    }

    private static func tidy(_ name: String) -> String {
        name.split { $0.isWhitespace }.joined(separator: " ")
    }
}
