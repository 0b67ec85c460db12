/// What an argon2id hash costs.
public struct HashParameters: Sendable, Hashable {
    /// Memory of one hash, in KiB.
    public let memory: UInt32
    /// How often the memory is filled.
    public let passes: UInt32
    public let lanes: UInt32

    public init(memory: UInt32, passes: UInt32, lanes: UInt32 = 1) {
        self.memory = memory
        self.passes = passes
        self.lanes = lanes
    }

    /// 46 MiB, one pass, one lane: the first choice of OWASP's Password Storage Cheat Sheet.
    public static let standard = HashParameters(memory: 46 * 1024, passes: 1)

    /// Reads them from a hash in the PHC string format, `$argon2id$v=19$m=47104,t=1,p=1$salt$hash`.
    public init?(of hash: String) {
        let parts = hash.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[1] == "argon2id", parts[2] == "v=19" else { return nil }
        var values: [Substring: UInt32] = [:]
        for pair in parts[3].split(separator: ",") {
            let sides = pair.split(separator: "=")
            if sides.count == 2 { values[sides[0]] = UInt32(sides[1]) }
        }
        guard let memory = values["m"], let passes = values["t"], let lanes = values["p"] else { return nil }
        self.init(memory: memory, passes: passes, lanes: lanes)
    }
}
