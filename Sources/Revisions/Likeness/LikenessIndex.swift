/// Finds the texts worth comparing among many: those that share rare pairs of letters.
struct LikenessIndex {
    /// A pair of letters that more texts have says nothing about any of them.
    private static let commonest = 400
    /// So many of a text's rarest pairs are looked up.
    private static let rarest = 24
    private static let candidates = 32

    private let count: Int
    /// Indices of texts by pair; nil where the texts are few enough to compare them all.
    private let places: [UInt64: [Int]]?

    /// - Parameter queries: how many texts will be looked up.
    init(_ texts: [PairBag], queries: Int) {
        count = texts.count
        guard texts.count * queries > 250_000 else {
            places = nil
            return
        }
        var places: [UInt64: [Int]] = [:]
        for (index, text) in texts.enumerated() {
            for pair in text.distinct { places[pair, default: []].append(index) }
        }
        self.places = places.filter { $0.value.count <= Self.commonest }
    }

    /// Indices of the texts that may be alike.
    func near(_ text: PairBag) -> [Int] {
        guard let places else { return Array(0..<count) }
        let found = text.distinct.compactMap { places[$0] }.sorted { $0.count < $1.count }
        var weights: [Int: Double] = [:]
        for list in found.prefix(Self.rarest) {
            for index in list { weights[index, default: 0] += 1 / Double(list.count) }
        }
        return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.candidates).map(\.key)
    }
}
