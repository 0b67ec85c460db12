import COpenSSL

/// Random bytes fit for keys and tokens.
public enum RandomBytes {
    /// Bytes of OpenSSL's generator. Ends the process when the system gives no randomness: going on with
    /// guessable tokens would be worse.
    public static func make(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let done = RAND_bytes(&bytes, Int32(count))
        precondition(done == 1, "no randomness from the system")
        return bytes
    }
}
