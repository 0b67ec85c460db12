import Glibc

/// Searching in bytes.
enum Bytes {
    /// Where `needle` begins in `bytes`, in the indices of `bytes`; nil when it is not there.
    static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = needle.first else { return nil }
        return bytes.withUnsafeBytes { hay in
            guard let base = hay.baseAddress else { return nil }
            var offset = 0
            while hay.count - offset >= needle.count,
                let found = memchr(base + offset, Int32(first), hay.count - offset - needle.count + 1)
            {
                offset = UnsafeRawPointer(found) - base
                if memcmp(base + offset, needle, needle.count) == 0 { return bytes.startIndex + offset }
                offset += 1
            }
            return nil
        }
    }
}
