/// The text of one column of one row, valid only while it is being decoded.
public struct SQLCell {
    public let bytes: UnsafeBufferPointer<UInt8>

    public init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The cell as text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
