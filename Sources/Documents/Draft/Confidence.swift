/// How sure a reading is.
public enum Confidence: Int, Sendable, Comparable, CaseIterable {
    case unsure, likely, sure

    public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
}
