import Glibc

/// A system call of the loop that failed.
public struct LoopError: Error, CustomStringConvertible {
    public let call: String
    /// The value of errno.
    public let code: Int32

    public var description: String {
        "\(call): \(String(cString: strerror(code)))"
    }
}
