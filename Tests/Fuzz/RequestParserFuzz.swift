/// Feeds any bytes to the request parser, whole and in splits; the events must be the same and nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRequestParser(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Bytes(start: start, count: count)
    let whole = Transcript(input) { _ in input.count }
    var seed = input.reduce(UInt64(count)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let split = Transcript(input) { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return 1 + Int((seed >> 33) % 24)
    }
    precondition(split == whole, "a random split changed the events")
    precondition(Transcript(input) { _ in 1 } == whole, "single bytes changed the events")
    whole.check()
    return 0
}

/// All that a parser told about one input.
struct Transcript: Equatable {
    private static let limits = {
        // Small, so that inputs of a fuzzer's size reach them.
        var limits = RequestLimits()
        (limits.header, limits.target, limits.fields, limits.body) = (512, 128, 12, 256)
        limits.chunkExtensions = 64
        return limits
    }()

    private var heads: [RequestHead] = []
    private var bodies: [[UInt8]] = []
    private var ended = 0
    private var refusal: RequestRefusal?

    /// Feeds pieces whose sizes `next` chooses by the position.
    init(_ input: Bytes, next: (Int) -> Int) {
        var parser = RequestParser(limits: Self.limits)
        var position = 0
        while position < input.count, refusal == nil {
            let end = min(input.count, position + next(position))
            parser.receive(Bytes(rebasing: input[position..<end]))
            collect(&parser)
            position = end
        }
    }

    private mutating func collect(_ parser: inout RequestParser) {
        do {
            while let event = try parser.next() {
                switch event {
                case .head(let head):
                    heads.append(head)
                    bodies.append([])
                case .body(let piece): bodies[bodies.count - 1] += piece
                case .end: ended += 1
                }
            }
        } catch {
            refusal = error
        }
    }

    /// What must hold for every input, however it was understood.
    func check() {
        precondition(ended == heads.count || ended == heads.count - 1, "requests overlap")
        if let refusal {
            precondition((400...599).contains(refusal.status.rawValue), "refusal without status")
        }
        for (head, body) in zip(heads, bodies) {
            precondition(body.count <= Self.limits.body, "body above its limit")
            precondition(head.headers.fields.count <= Self.limits.fields, "too many fields")
            precondition(head.path.hasPrefix("/") || head.path == "*", "a path without slash")
            precondition(head.isVersion10 || !head.authority.isEmpty, "no authority")
            precondition(head.headers.all("host").count <= 1, "several Hosts")
            precondition(head.headers.all("content-length").count <= 1, "several lengths")
            let codings = head.headers.all("transfer-encoding").count
            precondition((codings > 0) == (head.framing == .chunked), "framing against the fields")
            if codings > 0 { precondition(head.headers["content-length"] == nil, "both lengths") }
            for field in head.headers.fields {
                precondition(
                    !(field.name + field.value).utf8.contains { [0, 10, 13].contains($0) }, "line break")
            }
        }
        for (head, body) in zip(heads, bodies).prefix(ended) {
            if case .length(let length) = head.framing {
                precondition(body.count == length, "body of another length")
            }
        }
    }
}
