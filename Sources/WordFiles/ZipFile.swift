import CZip
import Glibc

/// A zip archive made in memory.
enum ZipFile {
    /// - Throws: `WordFailed`.
    static func of(_ entries: [(name: String, text: String)]) throws -> [UInt8] {
        var error = zip_error_t()
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw WordFailed() }
        defer { zip_source_free(target) }
        // The archive frees its source when it is closed; the bytes are read after that.
        zip_source_keep(target)
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw WordFailed()
        }
        for entry in entries {
            guard add(entry.name, Array(entry.text.utf8), to: archive) else {
                zip_discard(archive)
                throw WordFailed()
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw WordFailed()
        }
        return try bytes(of: target)
    }

    private static func add(_ name: String, _ content: [UInt8], to archive: OpaquePointer) -> Bool {
        let copy = UnsafeMutableRawPointer(malloc(max(1, content.count)))
        guard let copy else { return false }
        content.withUnsafeBytes { source in
            if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
        }
        // Frees the copy, also where it can't be added.
        guard let source = zip_source_buffer(archive, copy, UInt64(content.count), 1) else {
            free(copy)
            return false
        }
        guard zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8)) >= 0 else {
            zip_source_free(source)
            return false
        }
        return true
    }

    private static func bytes(of source: OpaquePointer) throws -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw WordFailed() }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw WordFailed() }
        let count = zip_source_tell(source)
        guard count > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw WordFailed() }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        guard zip_source_read(source, &bytes, UInt64(count)) == count else { throw WordFailed() }
        return bytes
    }
}
