import CZlib

/// Compression in the gzip format (RFC 1952) by zlib.
public enum Gzip {
    /// Compresses; `level` is 1 (fast, for pages made for one reader) to 9 (small, for what is kept).
    /// Nil when it would not make the bytes fewer.
    public static func compress(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        var stream = z_stream()
        // 16 added to the window bits asks zlib for the gzip wrapper.
        let opened = deflateInit2_(
            &stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        return deflateAll(bytes, &stream)
    }

    /// One call with an output as large as the input: what does not fit would not be smaller.
    private static func deflateAll(_ bytes: [UInt8], _ stream: inout z_stream) -> [UInt8]? {
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            let output = [UInt8](unsafeUninitializedCapacity: input.count) { output, count in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
            return output.isEmpty ? nil : output
        }
    }
}
