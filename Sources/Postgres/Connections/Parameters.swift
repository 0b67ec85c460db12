import CPostgres

/// The values of a statement laid out as libpq wants them: one buffer and pointers into it.
struct Parameters {
    let count: Int32
    let types: [UInt32]
    private let lengths: [Int32]
    private let formats: [Int32]
    private let offsets: [Int?]
    private let buffer: [UInt8]

    init(_ bindings: [Binding]) {
        count = Int32(bindings.count)
        types = bindings.map(\.type)
        lengths = bindings.map { Int32($0.bytes?.count ?? 0) }
        formats = bindings.map { _ in 1 }
        var buffer: [UInt8] = []
        offsets = bindings.map { binding in
            guard let bytes = binding.bytes else { return nil }
            defer { buffer += bytes }
            return buffer.count
        }
        // A last byte gives an empty value at the end an address of its own.
        self.buffer = buffer + [0]
    }

    /// Calls libpq with pointers that are valid for this call; results are asked for as text.
    func withPointers<Answer>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Answer
    ) -> Answer? {
        buffer.withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            let values = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return values.withUnsafeBufferPointer { values in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        // Without values the arrays have no address, and libpq looks at none.
                        guard let values = values.baseAddress, let lengths = lengths.baseAddress,
                            let formats = formats.baseAddress
                        else { return nil }
                        return body(values, lengths, formats)
                    }
                }
            }
        }
    }
}
