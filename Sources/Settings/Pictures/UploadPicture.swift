import Civic
import Postgres
import Web

/// Keeps an uploaded picture, to be looked at before it is chosen.
public struct UploadPicture: Sendable {
    /// Why a file is no picture for the site.
    public enum Problem: String, Error, Sendable {
        case missing, large, kind, pixels, small
    }

    private let picture: Picture
    private let content: [UInt8]

    /// Checks the file by its content; the name and the type that were sent count for nothing.
    public init(_ file: UploadedFile?, for use: PictureUse) throws(Problem) {
        guard let file else { throw .missing }
        guard file.bytes.count <= use.bytes else { throw .large }
        guard let header = PictureHeader(file.bytes) else { throw .kind }
        guard max(header.width, header.height) <= use.longestSide else { throw .pixels }
        guard min(header.width, header.height) >= use.shortestSide else { throw .small }
        content = PictureCleaning.clean(file.bytes, header.format)
        picture = Picture(
            use: use, name: PictureName(of: content, header.format), width: header.width,
            height: header.height)
    }

    public func perform(in site: SiteContext) async throws -> Picture {
        try await site.database.transaction { transaction in
            try await PictureStore(transaction).add(picture, content)
        }
        return picture
    }
}
