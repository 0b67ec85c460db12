/// Text read from bytes of a client.
enum UTF8Text {
    /// The text, or nil when the bytes are not UTF-8 or hold a NUL.
    static func decode(_ bytes: some Collection<UInt8>) -> String? {
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
