/// How much of a file is read before it is refused, so that no file can hold up or fill a machine.
public struct TableLimits: Sendable {
    /// Of the file itself.
    public var bytes = 20 * 1024 * 1024
    /// Of a workbook's parts, unpacked, together.
    public var unpackedBytes = 256 * 1024 * 1024
    /// Of the texts that a workbook keeps apart from its cells.
    public var sharedTextBytes = 64 * 1024 * 1024
    /// The last row that may hold something.
    public var rows = 200_000
    public var columns = 200
    /// That hold something.
    public var cells = 2_000_000
    /// Bytes of UTF-8 in one cell; Excel takes 32,767 characters.
    public var cellBytes = 200_000
    public var time: Duration = .seconds(30)

    public init() {}
}
