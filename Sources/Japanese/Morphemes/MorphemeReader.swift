import CMeCab

/// Reads MeCab's list of nodes; the spaces it leaves out come back as morphemes.
struct MorphemeReader {
    let sentence: UnsafePointer<CChar>
    let count: Int

    func read(from first: UnsafePointer<mecab_node_t>?, into found: inout [Morpheme]) {
        var end = 0
        var next = first
        while let node = next?.pointee {
            defer { next = UnsafePointer(node.next) }
            guard node.stat == MECAB_NOR_NODE || node.stat == MECAB_UNK_NODE, let start = node.surface else {
                continue
            }
            let place = start - sentence
            appendSpace(from: end, to: place, into: &found)
            end = place + Int(node.length)
            found.append(morpheme(MorphemeAnalyzer.string(start, Int(node.length)), node))
        }
        appendSpace(from: end, to: count, into: &found)
    }

    private func appendSpace(from start: Int, to end: Int, into found: inout [Morpheme]) {
        guard end > start else { return }
        found.append(
            Morpheme(surface: MorphemeAnalyzer.string(sentence + start, end - start), partOfSpeech: .space))
    }

    /// The columns of ipadic: part of speech, three finer kinds, type and form of inflection, base form, reading,
    /// pronunciation; words it doesn't know have no reading, and `*` stands for nothing.
    private func morpheme(_ surface: String, _ node: mecab_node_t) -> Morpheme {
        let columns = String(cString: node.feature).split(separator: ",", omittingEmptySubsequences: false)
        func column(_ index: Int) -> String? {
            columns.indices.contains(index) && columns[index] != "*" ? String(columns[index]) : nil
        }
        return Morpheme(
            surface: surface, partOfSpeech: column(0).flatMap(PartOfSpeech.init(rawValue:)) ?? .other,
            detail: column(1) ?? "", baseForm: column(6), reading: column(7))
    }
}
