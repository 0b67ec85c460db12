/// An old passage and a new one that have words in common which nothing else explains.
struct CommonPart {
    /// So much of a part must be found in what it may have been cut from or put into.
    private static let leastShare = 0.6
    /// Fewer pairs of letters in common say nothing.
    private static let leastCommon = 6
    /// Where both have found their other half already, a sentence must have gone from one to the other.
    private static let leastTransfer = 12

    let old: Int
    let new: Int
    /// How much of the part is found in the other passage, up to 1.
    let share: Double
    /// Whether the new passage is the part; else the old one is.
    let isNewThePart: Bool

    /// Nil where the two have too little in common.
    ///
    /// - Parameters:
    ///   - left: what is left of the old passage; `isOldFree` when that is all of it.
    ///   - right: the same of the new one.
    init?(old: Int, _ left: PairBag, isOldFree: Bool, new: Int, _ right: PairBag, isNewFree: Bool) {
        let common = left.common(with: right)
        guard common >= Self.leastCommon else { return nil }
        let (ofOld, ofNew) = (Double(common) / Double(left.count), Double(common) / Double(right.count))
        isNewThePart = isNewFree && (!isOldFree || right.count <= left.count)
        switch (isOldFree, isNewFree) {
        case (false, false):
            guard common >= Self.leastTransfer, min(ofOld, ofNew) >= Self.leastShare else { return nil }
            share = min(ofOld, ofNew)
        default:
            share = isNewThePart ? ofNew : ofOld
            guard share >= Self.leastShare else { return nil }
        }
        self.old = old
        self.new = new
    }
}
