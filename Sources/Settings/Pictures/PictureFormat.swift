/// A kind of picture that browsers show and that can't hold a program. SVG is not among them: it can.
public enum PictureFormat: String, Sendable, CaseIterable {
    case png, jpeg, webp

    public var mediaType: String { "image/" + rawValue }

    /// The end of its public address.
    public var suffix: String { self == .jpeg ? "jpg" : rawValue }

    public init?(mediaType: String) {
        guard let format = Self.allCases.first(where: { $0.mediaType == mediaType }) else { return nil }
        self = format
    }
}

/// What the header of a picture says.
public struct PictureHeader: Sendable, Equatable {
    public let format: PictureFormat
    public let width: Int
    public let height: Int

    public init(format: PictureFormat, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    /// Reads the first bytes, whatever name or type the sender gave; nil for everything that is no whole picture
    /// of a known kind.
    public init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes), header.width > 0,
            header.height > 0
        else { return nil }
        self = header
    }
}

/// Reads numbers out of bytes that may end anywhere.
struct ByteReader {
    let bytes: [UInt8]

    func byte(_ at: Int) -> Int? { bytes.indices.contains(at) ? Int(bytes[at]) : nil }

    func has(_ text: StaticString, at start: Int) -> Bool {
        let wanted = Array(text.description.utf8)
        return start >= 0 && start + wanted.count <= bytes.count
            && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }

    /// Most significant byte first.
    func big(_ at: Int, _ count: Int) -> Int? { number((0..<count).map { at + $0 }) }

    /// Least significant byte first.
    func little(_ at: Int, _ count: Int) -> Int? { number((0..<count).reversed().map { at + $0 }) }

    private func number(_ places: [Int]) -> Int? {
        var value = 0
        for place in places {
            guard let byte = byte(place) else { return nil }
            value = value << 8 | byte
        }
        return value
    }
}
