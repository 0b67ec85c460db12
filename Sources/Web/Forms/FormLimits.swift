/// How much a form may hold; the server's body limit has already been applied.
public struct FormLimits: Sendable {
    /// Most fields and files together.
    public var fields: Int
    /// Longest name in bytes.
    public var nameBytes: Int
    /// Longest value of a field in bytes.
    public var valueBytes: Int
    /// Most files; 0 refuses them.
    public var files: Int
    /// Largest file in bytes.
    public var fileBytes: Int

    public init(fields: Int, nameBytes: Int = 100, valueBytes: Int, files: Int = 0, fileBytes: Int = 0) {
        self.fields = fields
        self.nameBytes = nameBytes
        self.valueBytes = valueBytes
        self.files = files
        self.fileBytes = fileBytes
    }

    /// A form of texts: 64 fields of up to 256 KiB, so that a comment that is far too long still comes back
    /// with a message and its text instead of a bare 413.
    public static let text = FormLimits(fields: 64, valueBytes: 256 * 1024)

    /// Limit of the body of a form with files: the files, and what stands around them. Nil where there are none,
    /// and the server's own limit does.
    public var bodyBytes: Int? {
        files == 0 ? nil : files * fileBytes + 64 * 1024
    }
}
