import Postgres
import Web

/// A stored picture without its content.
public struct Picture: Sendable, Equatable {
    public let use: PictureUse
    public let name: PictureName
    public let width: Int
    public let height: Int
    /// What it shows, in words.
    public let alt: String
    /// Whether it is on the site.
    public let isChosen: Bool

    public init(
        use: PictureUse, name: PictureName, width: Int, height: Int, alt: String = "", isChosen: Bool = false
    ) {
        self.use = use
        self.name = name
        self.width = width
        self.height = height
        self.alt = alt
        self.isChosen = isChosen
    }
}

/// The last part of a picture's address: half the SHA-256 of its content, and its kind.
public struct PictureName: Sendable, Hashable, PathParameter {
    public let hash: String
    public let format: PictureFormat

    public init(hash: String, format: PictureFormat) {
        self.hash = hash
        self.format = format
    }

    /// The name of this content.
    public init(of bytes: [UInt8], _ format: PictureFormat) {
        self.init(hash: Hex.encode(SHA256.hash(bytes).prefix(16)), format: format)
    }

    public init?(pathSegment: String) {
        let parts = pathSegment.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts[0].wholeMatch(of: /[0-9a-f]{32}/) != nil,
            let format = PictureFormat.allCases.first(where: { $0.suffix == parts[1] })
        else { return nil }
        self.init(hash: parts[0], format: format)
    }

    public var pathSegment: String { hash + "." + format.suffix }
}

extension Picture: RowDecodable {
    public init(_ row: Row) throws {
        let type: String = try row.decode("media_type")
        self.init(
            use: try row.decode("use"),
            name: PictureName(
                hash: try row.decode("hash"), format: PictureFormat(mediaType: type) ?? .png),
            width: try row.decode("width"), height: try row.decode("height"), alt: try row.decode("alt"),
            isChosen: try row.decode("is_chosen"))
    }
}
