extension DatabaseConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The address in keywords, secrets hidden.
    public var description: String {
        keywords.sorted { $0.key < $1.key }
            .map { "\($0.key)=\(Self.secrets.contains($0.key) ? "(hidden)" : $0.value)" }
            .joined(separator: " ")
    }

    public var debugDescription: String { description }

    /// `dump` shows no more than `print`.
    public var customMirror: Mirror { Mirror(self, children: ["keywords": description]) }

    private static let secrets: Set<String> = ["password", "sslpassword", "passfile"]
}
