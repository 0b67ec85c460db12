import Glibc

extension LineWriter {
    /// Lines to an open descriptor, as standard output (1).
    public static func descriptor(_ descriptor: Int32) -> LineWriter {
        LineWriter { Self.writeAll($0, to: descriptor) }
    }

    /// Writes everything; what can't be written is given up, since a log has nobody to complain to.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if written == 0 || errno != EINTR {
                return
            }
        }
    }
}
