import Postgres
import Web

/// What a picture is for, with its limits.
public enum PictureUse: String, CaseIterable, Sendable, PathParameter, SQLEncodable, SQLDecodable {
    case logo, cover

    /// Largest file.
    public var bytes: Int {
        switch self {
        case .logo: 512 << 10
        case .cover: 2 << 20
        }
    }

    /// Longest side in pixels: a small file can unfold to a size that stops a phone.
    public var longestSide: Int {
        switch self {
        case .logo: 2000
        case .cover: 4000
        }
    }

    /// Shortest side in pixels.
    public var shortestSide: Int {
        switch self {
        case .logo: 32
        case .cover: 300
        }
    }

    /// Whether someone who can't see it must be told what it shows. A logo stands beside the city's name.
    public var needsText: Bool { self == .cover }

    /// What a form with such a picture may hold: more than a picture may have, so that a photo just as the camera
    /// made it comes back with a sentence and not with a broken connection.
    public var formLimits: FormLimits {
        FormLimits(fields: 12, valueBytes: 16 << 10, files: 1, fileBytes: 8 << 20)
    }
}
