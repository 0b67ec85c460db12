import Foundation

/// Takes the text out of a PDF with poppler's pdftotext, in a process of its own with limits, for a PDF is a program
/// of sorts and may never end.
public struct PDFReader: Sendable {
    /// The converter, and the program that gives it its limits.
    var converter = "pdftotext"
    var seconds = 15
    var memory = 512 * 1024 * 1024
    /// Its libraries alone take so much of the address space.
    private static let leastAddresses = 256 * 1024 * 1024
    /// More text than a file of text may have.
    var output = DraftText.maximumBytes

    /// The text in the order in which the document draws it (-raw): programs write tables row by row and columns
    /// one after the other, while a layout in spaces mixes the lines of neighboring cells.
    ///
    /// - Throws: `ImportError.damaged`, `.encrypted`, `.pdfTooHeavy`, `.pdfWithoutText`, `.pdfConverterMissing`.
    func text(of bytes: [UInt8]) throws(ImportError) -> String {
        guard let program = Self.find(converter), let limiter = Self.find("prlimit") else {
            throw .pdfConverterMissing
        }
        let command = [
            limiter, "--cpu=\(seconds)", "--as=\(max(2 * memory, Self.leastAddresses))", "--core=0",
            "--fsize=0", "--nofile=64", "--",
            program, "-raw", "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-",
        ]
        let result = Subprocess(command: command, seconds: seconds, output: output, memory: memory)
            .run(input: bytes)
        return try Self.text(result)
    }

    private static func text(_ result: Subprocess.Result) throws(ImportError) -> String {
        switch result {
        case .finished(status: 0, let output, _):
            let text = String(decoding: output, as: UTF8.self)
            guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
                throw .pdfWithoutText
            }
            return text
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

extension PDFReader {
    /// Whether this machine can read PDFs.
    public static var isInstalled: Bool { find("pdftotext") != nil && find("prlimit") != nil }
}
