/// Numbers as people write them.
enum NumberText {
    /// Beyond this, doubles skip whole numbers.
    private static let exact = 9_007_199_254_740_992.0

    static func text(_ number: Double) -> String {
        guard number == number.rounded(), abs(number) <= exact else { return "\(number)" }
        return String(Int64(number))
    }
}
