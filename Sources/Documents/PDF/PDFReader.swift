import Dispatch
import Foundation
import Synchronization

/// Takes the text out of a PDF with poppler's pdftotext, in processes of their own with limits, for a PDF is a
/// program of sorts and may never end.
public struct PDFReader: Sendable {
    /// The converter, and the program that counts the pages.
    var converter = "pdftotext"
    var counter = "pdfinfo"
    /// Of processor time; a busy machine may take `patience` times as long.
    var seconds = 20
    var patience = 3
    /// Bytes that each process may fill.
    var memory = 256 * 1024 * 1024
    /// More text than a file of text may have.
    var output = DraftText.maximumBytes
    /// How many pages are worth a process of their own.
    var pagesEach = 40

    /// The libraries alone take so much of the address space.
    private static let leastAddresses = 256 * 1024 * 1024
    private static let mostProcesses = 4

    /// Whether this machine can read PDFs.
    public static var isInstalled: Bool { find("pdftotext") != nil && find("prlimit") != nil }

    /// The text in the order in which the document draws it (-raw): programs write tables row by row and columns
    /// one after the other, while a layout in spaces mixes the lines of neighboring cells. A form feed ends each
    /// page.
    ///
    /// - Throws: `ImportError.damaged`, `.encrypted`, `.pdfTooHeavy`, `.pdfWithoutText`, `.pdfConverterMissing`.
    func text(of bytes: [UInt8]) throws(ImportError) -> String {
        let parts = ranges(of: pageCount(of: bytes))
        let results = Mutex([Int: Subprocess.Result]())
        DispatchQueue.concurrentPerform(iterations: parts.count) { index in
            let pages = ["-f", String(parts[index].lowerBound), "-l", String(parts[index].upperBound)]
            let result = run(
                converter, ["-raw", "-enc", "UTF-8", "-eol", "unix"] + pages + ["/dev/stdin", "-"], bytes)
            results.withLock { $0[index] = result }
        }
        var text = ""
        for (_, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            text += try Self.text(result)
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .pdfWithoutText
        }
        return text
    }

    // MARK: pages

    /// Nil where it can't be told; the converter will say why.
    private func pageCount(of bytes: [UInt8]) -> Int? {
        guard case .finished(status: 0, let output, _) = run(counter, ["/dev/stdin"], bytes) else {
            return nil
        }
        let line = String(decoding: output, as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("Pages:")
        }
        return line.flatMap { Int($0.dropFirst("Pages:".count).drop { $0 == " " }) }
    }

    /// Pages, counted from 1, for as many processes as the machine runs at once.
    private func ranges(of count: Int?) -> [ClosedRange<Int>] {
        guard let count, count > 0 else { return [1...1_000_000] }
        let processors = min(ProcessInfo.processInfo.activeProcessorCount, Self.mostProcesses)
        let parts = max(1, min(processors, count / max(pagesEach, 1)))
        return (0..<parts).map { 1 + $0 * count / parts...($0 + 1) * count / parts }
    }

    // MARK: processes

    private func run(_ name: String, _ arguments: [String], _ bytes: [UInt8]) -> Subprocess.Result {
        guard let program = Self.find(name), let limiter = Self.find("prlimit") else { return .notStarted }
        let limits = [
            "--cpu=\(seconds)", "--as=\(max(2 * memory, Self.leastAddresses))", "--core=0", "--fsize=0",
            "--nofile=64", "--",
        ]
        let command = [limiter] + limits + [program] + arguments
        return Subprocess(command: command, seconds: patience * seconds, output: output, memory: memory).run(
            input: bytes)
    }

    private static func text(_ result: Subprocess.Result) throws(ImportError) -> String {
        switch result {
        case .finished(status: 0, let output, _): return String(decoding: output, as: UTF8.self)
        // poppler's code for a document that its rights keep closed.
        case .finished(status: 3, _, _): throw .encrypted
        case .finished(_, _, let errors): throw errors.contains("Incorrect password") ? .encrypted : .damaged
        case .stopped: throw .pdfTooHeavy
        case .notStarted: throw .pdfConverterMissing
        }
    }

    /// The program in the folders where systems keep theirs; PATH may lead anywhere.
    private static func find(_ name: String) -> String? {
        ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
