/// A file from a multipart form; all of it is the sender's claim but the bytes.
public struct UploadedFile: Sendable, Equatable {
    /// The field's name.
    public let name: String
    /// The name the sender gave, without folders; for showing, never for a path.
    public let filename: String
    /// The type the sender claims; `application/octet-stream` when none was given.
    public let contentType: String
    public let bytes: [UInt8]

    public init(name: String, filename: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.filename = filename
        self.contentType = contentType
        self.bytes = bytes
    }
}
