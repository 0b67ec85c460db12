import CZip

/// The ZIP archive of a workbook, in memory; counts what really comes out of it.
final class WorkbookArchive {
    /// No workbook has more parts.
    static let mostEntries = 10_000
    /// XML packs to a thirtieth, a sheet of equal cells to a hundredth; a bomb packs to a thousandth.
    static let tightest: UInt64 = 400
    private static let smallEntry: UInt64 = 1024 * 1024

    private let archive: OpaquePointer
    /// Kept alive as long as the archive reads it.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let limit: Int
    private var unpacked = 0

    init(_ content: [UInt8], unpackedBytes limit: Int) throws(TableProblem) {
        self.limit = limit
        bytes = .allocate(capacity: content.count)
        _ = bytes.initialize(from: content)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            bytes.deallocate()
            throw TableProblem(.damaged)
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            bytes.deallocate()
            throw TableProblem(.damaged)
        }
        archive = opened
        guard zip_get_num_entries(archive, 0) <= Self.mostEntries else { throw TableProblem(.packedTooTight) }
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    func contains(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// A part to be read from its beginning; nil where there is none of this name.
    func open(_ name: String) throws(TableProblem) -> OpaquePointer? {
        let index = zip_name_locate(archive, name, 0)
        guard index >= 0 else { return nil }
        var state = zip_stat_t()
        zip_stat_init(&state)
        guard zip_stat_index(archive, UInt64(index), 0, &state) == 0 else { throw TableProblem(.damaged) }
        guard state.encryption_method == UInt16(ZIP_EM_NONE) else { throw TableProblem(.oldOrLocked) }
        let isTight = state.size > Self.smallEntry && state.size / max(state.comp_size, 1) > Self.tightest
        guard !isTight, state.size <= UInt64(limit) else { throw TableProblem(.packedTooTight) }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw TableProblem(.damaged) }
        return file
    }

    /// Whether so many bytes more may come out; what the archive states of sizes may be a lie.
    func mayUnpack(_ count: Int) -> Bool {
        unpacked += count
        return unpacked <= limit
    }
}
