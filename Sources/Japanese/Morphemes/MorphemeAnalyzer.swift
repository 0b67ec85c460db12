import CMeCab
import Glibc

/// Takes Japanese text apart into morphemes, by MeCab with the dictionary ipadic.
///
/// One dictionary for the whole process, mapped into memory and shared by all threads; each call works on a
/// lattice of its own.
public final class MorphemeAnalyzer: Sendable {
    // MeCab's model and tagger are read only once they are made; only lattices change (libmecab, "MeCab::Model").
    private nonisolated(unsafe) let model: OpaquePointer
    private nonisolated(unsafe) let tagger: OpaquePointer
    private let lattices: LatticePool

    private static let opened = Result { () throws(DictionaryError) in
        try MorphemeAnalyzer.open(folders: DictionaryFolder.candidates())
    }

    /// The analyzer of this process, opened at the first call.
    public static func installed() throws(DictionaryError) -> MorphemeAnalyzer {
        try opened.get()
    }

    /// Opens the first usable dictionary of these folders.
    static func open(folders: [String]) throws(DictionaryError) -> MorphemeAnalyzer {
        for folder in folders {
            if let analyzer = MorphemeAnalyzer(folder: folder) { return analyzer }
        }
        throw folders.first.map { .unfit(folder: $0) } ?? .missing
    }

    private init?(folder: String) {
        guard let (model, tagger) = Self.open(folder) else { return nil }
        self.model = model
        self.tagger = tagger
        lattices = LatticePool(model)
        guard knowsReadings else { return nil }
    }

    deinit {
        lattices.close()
        mecab_destroy(tagger)
        mecab_model_destroy(model)
    }

    /// The morphemes of a text with what stands between them; put together, their surfaces are the text.
    public func morphemes(in text: String) -> [Morpheme] {
        var text = text
        var found: [Morpheme] = []
        text.withUTF8 { bytes in
            for piece in TextPieces(bytes) {
                parse(piece, into: &found)
            }
        }
        return found
    }

    /// The text cut between its words, for comparing word by word; put together, they are the text.
    public func words(in text: String) -> [String] {
        morphemes(in: text).map(\.surface)
    }

    private func parse(_ text: UnsafeBufferPointer<UInt8>, into found: inout [Morpheme]) {
        guard let start = text.baseAddress else { return }
        let lattice = lattices.take()
        defer { lattices.giveBack(lattice) }
        start.withMemoryRebound(to: CChar.self, capacity: text.count) { sentence in
            mecab_lattice_set_sentence2(lattice, sentence, text.count)
            guard mecab_parse_lattice(tagger, lattice) != 0 else {
                return found.append(
                    Morpheme(surface: Self.string(sentence, text.count), partOfSpeech: .other))
            }
            MorphemeReader(sentence: sentence, count: text.count)
                .read(from: mecab_lattice_get_bos_node(lattice), into: &found)
        }
    }

    /// Whether readings are where ipadic has them; other dictionaries have other columns.
    private var knowsReadings: Bool {
        morphemes(in: "公園").first?.reading == "コウエン"
    }

    private static func open(_ folder: String) -> (model: OpaquePointer, tagger: OpaquePointer)? {
        // An empty settings file: what the machine's own says besides the folder must not change our results.
        let words = ["tomoni", "-r", "/dev/null", "-d", folder]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        guard let model = mecab_model_new(Int32(words.count), &arguments) else { return nil }
        guard let tagger = mecab_model_new_tagger(model) else {
            mecab_model_destroy(model)
            return nil
        }
        return (model, tagger)
    }

    static func string(_ start: UnsafePointer<CChar>, _ count: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
