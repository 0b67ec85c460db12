/// A message shown once on the next page: a text key with arguments, never free text or markup, so that the
/// cookie can't be used to put words on a page.
public struct Flash: Codable, Sendable, Equatable {
    public enum Tone: String, Codable, Sendable {
        case success, notice, warning
    }

    public var tone: Tone
    public var key: String
    public var arguments: [String: String]

    public init(_ tone: Tone = .success, _ key: String, _ arguments: [String: String] = [:]) {
        self.tone = tone
        self.key = key
        self.arguments = arguments
    }
}
