/// What becomes of a person's texts when the person is forgotten.
public enum Farewell: String, CaseIterable, Sendable {
    /// The texts stay without the name.
    case keep
    /// The words of the texts are erased; votes and supports are taken back.
    case withdraw
}
