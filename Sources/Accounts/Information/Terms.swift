/// The terms of use, by version: an account keeps the number of those it accepted.
public enum Terms {
    /// To be raised with every change of the meaning of `information.terms`.
    public static let version = 1
}
