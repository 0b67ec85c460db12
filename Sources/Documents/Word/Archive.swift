import CZip

/// A ZIP archive in memory, read with limits on what comes out of it.
final class Archive {
    /// No office document has more parts.
    static let mostEntries = 10_000
    /// What one part, and all parts together, may be unpacked.
    static let largestEntry = 32 * 1024 * 1024
    static let largestWhole = 64 * 1024 * 1024
    /// XML packs to a thirtieth at best; a bomb packs to a thousandth. Small parts may be as they like.
    static let tightest = 400
    private static let smallEntry = 1024 * 1024

    private let archive: OpaquePointer
    /// Kept alive as long as the archive reads it.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var unpacked = 0

    /// - Throws: `ImportError.damaged`, `.packedTooTight` for too many parts.
    init(_ content: [UInt8]) throws(ImportError) {
        bytes = .allocate(capacity: content.count)
        _ = bytes.initialize(from: content)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            bytes.deallocate()
            throw .damaged
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .damaged
        }
        archive = opened
        guard zip_get_num_entries(archive, 0) <= Self.mostEntries else { throw .packedTooTight }
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// The names of all parts.
    var names: [String] {
        (0..<zip_get_num_entries(archive, 0)).compactMap { index in
            zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) }
        }
    }

    /// The content of a part; nil where there is none of this name.
    ///
    /// - Throws: `ImportError.encrypted`, `.packedTooTight`, `.damaged`.
    func content(of name: String) throws(ImportError) -> [UInt8]? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        var state = zip_stat_t()
        zip_stat_init(&state)
        guard zip_stat_index(archive, UInt64(index), 0, &state) == 0 else { throw .damaged }
        guard state.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
        let isTight =
            state.size > UInt64(Self.smallEntry) && state.size / max(state.comp_size, 1) > Self.tightest
        guard state.size <= UInt64(Self.largestEntry), !isTight else { throw .packedTooTight }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged }
        defer { zip_fclose(file) }
        return try read(file)
    }

    /// Counts what really comes out, for the size that the archive states may be a lie.
    private func read(_ file: OpaquePointer) throws(ImportError) -> [UInt8] {
        var content: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
            guard count >= 0 else { throw .damaged }
            if count == 0 { return content }
            content += piece[..<count]
            unpacked += count
            guard content.count <= Self.largestEntry, unpacked <= Self.largestWhole else {
                throw .packedTooTight
            }
        }
    }
}
