import CXML2
import CZip

/// Feeds an unpacked part to the XML reader piece by piece, and remembers why it stopped.
final class PartSource {
    private let archive: WorkbookArchive
    private let file: OpaquePointer
    /// The beginning, as far as a definition could stand in it; the library asks for a few bytes at first.
    private var head: [CChar] = []
    private static let headLength = 4096
    private(set) var problem: TableProblem?

    init(_ archive: WorkbookArchive, _ file: OpaquePointer) {
        self.archive = archive
        self.file = file
    }

    deinit { zip_fclose(file) }

    /// - Returns: the count of bytes, 0 at the end, -1 where it must not go on.
    func read(into buffer: UnsafeMutablePointer<CChar>, _ length: Int) -> Int32 {
        let count = Int(zip_fread(file, buffer, UInt64(length)))
        guard count >= 0 else { return stop(.damaged) }
        guard archive.mayUnpack(count) else { return stop(.packedTooTight) }
        // Before the library sees it: an office program never writes one.
        if head.count < Self.headLength {
            head += UnsafeBufferPointer(start: buffer, count: count)
            if Self.beginsDefinition(head) { return stop(.unsafe) }
        }
        return Int32(count)
    }

    private func stop(_ kind: TableProblem.Kind) -> Int32 {
        problem = TableProblem(kind)
        return -1
    }

    private static func beginsDefinition(_ bytes: [CChar]) -> Bool {
        let sign = Array("<!DOCTYPE".utf8CString.dropLast())
        guard bytes.count >= sign.count else { return false }
        return (0...bytes.count - sign.count).contains { bytes[$0...].starts(with: sign) }
    }
}
