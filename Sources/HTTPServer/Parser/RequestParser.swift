/// HTTP/1.1 requests out of bytes in any split: a pure state machine without sockets, clocks or tasks.
///
/// Feed it with `receive`, then call `next` until it returns nil. The events do not depend on how the bytes were
/// split, but for the pieces in which a body comes. After a refusal it refuses forever.
struct RequestParser {
    enum Event: Equatable {
        case head(RequestHead)
        case body([UInt8])
        case end
    }

    enum State {
        case requestLine(emptyLines: Int)
        case fields(PartialHead)
        case body(Int)
        case chunkSize
        case chunkData(Int)
        case chunkEnd
        case trailers
        case refused(RequestRefusal)
    }

    let limits: RequestLimits
    /// The limit of the body at hand; may be changed when `head` came, before the next call of `next`.
    var bodyLimit: Int
    var state = State.requestLine(emptyLines: 0)
    var buffer: [UInt8] = []
    /// Where the next byte to parse stands in the buffer.
    var position = 0
    /// How far the unfinished line was already searched for its end.
    var searched = 0
    /// Bytes of the header section so far, or of the trailer section.
    var sectionBytes = 0
    var fieldCount = 0
    var bodyBytes = 0
    var extensionBytes = 0

    init(limits: RequestLimits = RequestLimits()) {
        self.limits = limits
        bodyLimit = limits.body
    }

    /// Whether bytes wait that no event has told of.
    var hasUnparsedBytes: Bool { position < buffer.count }

    /// Whether the parser stands before the first byte of a request.
    var isBetweenRequests: Bool {
        if case .requestLine = state { return !hasUnparsedBytes }
        return false
    }

    /// Gives memory back that a large body needed; for a client that pauses.
    mutating func shrink() {
        if !hasUnparsedBytes, buffer.capacity > 4096 { (buffer, position, searched) = ([], 0, 0) }
    }

    mutating func receive(_ bytes: Bytes) {
        if position == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            (position, searched) = (0, 0)
        } else if position > 64 * 1024 {
            buffer.removeFirst(position)
            (position, searched) = (0, max(0, searched - position))
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next event; nil when it needs more bytes.
    mutating func next() throws(RequestRefusal) -> Event? {
        do {
            while true {
                switch try step() {
                case .event(let event): return event
                case .moreBytes: return nil
                case .goOn: continue
                }
            }
        } catch {
            state = .refused(error)
            throw error
        }
    }

    enum Step {
        case event(Event)
        case moreBytes
        case goOn
    }

    private mutating func step() throws(RequestRefusal) -> Step {
        switch state {
        case .requestLine(let emptyLines): try parseRequestLine(emptyLines: emptyLines)
        case .fields: try parseField()
        case .body(let remaining): try takeBody(remaining)
        case .chunkSize: try parseChunkSize()
        case .chunkData(let remaining): takeChunkData(remaining)
        case .chunkEnd: try parseChunkEnd()
        case .trailers: try parseTrailer()
        case .refused(let refusal): throw refusal
        }
    }
}
