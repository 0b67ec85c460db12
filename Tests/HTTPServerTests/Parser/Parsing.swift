@testable import HTTPServer

/// What came out of a parser, with the pieces of each body joined so that it does not depend on the splits.
enum Outcome: Equatable {
    case request(RequestHead, body: [UInt8])
    case unfinished
    case refused(Int, String)
}

extension RequestParser {
    /// Feeds pieces one after the other and collects what came out.
    static func outcomes(_ pieces: [[UInt8]], limits: RequestLimits = RequestLimits()) -> [Outcome] {
        var parser = RequestParser(limits: limits)
        var outcomes: [Outcome] = []
        var head: RequestHead?
        var body: [UInt8] = []
        for piece in pieces {
            piece.withUnsafeBufferPointer { parser.receive($0) }
            do {
                while let event = try parser.next() {
                    switch event {
                    case .head(let new): (head, body) = (new, [])
                    case .body(let bytes): body += bytes
                    case .end:
                        if let head { outcomes.append(.request(head, body: body)) }
                        head = nil
                    }
                }
            } catch {
                return outcomes + [.refused(error.status.rawValue, error.reason)]
            }
        }
        return parser.isBetweenRequests && head == nil ? outcomes : outcomes + [.unfinished]
    }

    static func outcomes(_ text: String, limits: RequestLimits = RequestLimits()) -> [Outcome] {
        outcomes([Array(text.utf8)], limits: limits)
    }
}

extension [UInt8] {
    /// The bytes cut at random places, down to single bytes.
    func randomlySplit(using generator: inout some RandomNumberGenerator) -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        var start = 0
        let longest = Int.random(in: 1...24, using: &generator)
        while start < count {
            let end = Swift.min(count, start + Int.random(in: 1...longest, using: &generator))
            pieces.append(Array(self[start..<end]))
            start = end
        }
        return pieces
    }
}

/// A generator whose seed a failing test can print.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
