/// Sizes a request may not exceed, in bytes unless said otherwise.
public struct RequestLimits: Sendable {
    /// The whole header section with its request line; above it 431.
    public var header = 16 * 1024
    /// The request target; above it 414. RFC 9112 section 3 asks for at least 8000.
    public var target = 8 * 1024
    /// Number of field lines; above it 431.
    public var fields = 100
    /// The body; above it 413.
    public var body = 1024 * 1024
    /// Everything in a chunked body that is neither data nor size: extensions, together; above it 400.
    public var chunkExtensions = 4 * 1024

    public init() {}
}
