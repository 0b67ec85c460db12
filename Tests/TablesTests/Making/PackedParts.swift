import CZip

/// ZIP archives made for tests.
enum PackedParts {
    static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { return [] }
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else { return [] }
        let copies = parts.map { part -> UnsafeMutableBufferPointer<UInt8> in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(part.content.count, 1))
            _ = copy.initialize(from: part.content)
            return copy
        }
        defer { copies.forEach { $0.deallocate() } }
        for (part, copy) in zip(parts, copies) {
            let data = zip_source_buffer(archive, copy.baseAddress, UInt64(part.content.count), 0)
            zip_file_add(archive, part.name, data, ZIP_FL_ENC_UTF_8)
        }
        zip_close(archive)
        return content(of: source)
    }

    private static func content(of source: OpaquePointer) -> [UInt8] {
        var state = zip_stat_t()
        zip_source_stat(source, &state)
        zip_source_open(source)
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(state.size))
        let count = zip_source_read(source, &bytes, state.size)
        return Array(bytes.prefix(Int(count)))
    }
}
