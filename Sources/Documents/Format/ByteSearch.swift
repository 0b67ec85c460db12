import Glibc

extension Collection where Element == UInt8 {
    func contains(sequence text: String) -> Bool { contains(sequence: Array(text.utf8)) }

    /// Whether these bytes stand anywhere in it.
    func contains(sequence wanted: [UInt8]) -> Bool {
        let found = withContiguousStorageIfAvailable { bytes in
            UnsafeRawBufferPointer(bytes).contains(wanted: wanted)
        }
        return found ?? Array(self).withUnsafeBytes { $0.contains(wanted: wanted) }
    }
}

extension UnsafeRawBufferPointer {
    /// From one place with the first byte to the next, for archives are large.
    fileprivate func contains(wanted: [UInt8]) -> Bool {
        guard let base = baseAddress, let first = wanted.first, count >= wanted.count else { return false }
        let end = base + (count - wanted.count + 1)
        var place = base
        while place < end, let next = memchr(place, Int32(first), end - place) {
            if memcmp(next, wanted, wanted.count) == 0 { return true }
            place = UnsafeRawPointer(next) + 1
        }
        return false
    }
}
