import HTTPServer

/// The site's own style sheets, scripts and pictures, served from memory.
///
/// Links carry a hash of the content (`/static/site.3f9a….css`), so a browser may keep a file for ever and
/// still sees a new one at once. The plain name is served too, for addresses that must not change.
public struct StaticFiles: Sendable {
    private struct File: Sendable {
        let content: StoredContent
        let headers: Headers
    }

    private let prefix: String
    private var hashedNames: [String: String] = [:]
    private var files: [String: File] = [:]

    /// Reads all files of a folder; throws when it can't be read.
    public init(folder: String, prefix: String = "/static/") throws {
        self.init(files: try StaticFolder.read(folder), prefix: prefix)
    }

    init(files: [(path: String, bytes: [UInt8])], prefix: String = "/static/") {
        self.prefix = prefix
        for file in files { add(file.path, file.bytes) }
    }

    private mutating func add(_ path: String, _ bytes: [UInt8]) {
        let type = MediaType.of(path)
        let content = StoredContent(bytes, compressing: MediaType.isCompressible(type), level: 9)
        let hashed = Self.hashedName(path, bytes)
        hashedNames[path] = hashed
        files[path] = File(content: content, headers: ["Content-Type": type, "Cache-Control": "no-cache"])
        files[hashed] = File(
            content: content,
            headers: ["Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable"])
    }

    /// The names of the files, without hashes.
    public var names: [String] { hashedNames.keys.sorted() }

    /// The address to link to. A name that is not there gives an address that answers 404.
    public func url(for name: String) -> String {
        prefix + (hashedNames[name] ?? name)
    }

    /// The answer to a request, or nil when its path is not below the prefix.
    public func response(to request: Request) -> Response? {
        guard request.path.hasPrefix(prefix) else { return nil }
        guard let file = files[String(request.path.dropFirst(prefix.count))] else {
            return Response(status: .notFound)
        }
        guard request.method == .get || request.method == .head else {
            return Response(status: .methodNotAllowed, headers: ["Allow": "GET, HEAD"])
        }
        return file.content.response(to: request, headers: file.headers)
    }

    /// `icons/mark.svg` becomes `icons/mark.0123456789ab.svg`.
    private static func hashedName(_ path: String, _ bytes: [UInt8]) -> String {
        let hash = Hex.encode(SHA256.hash(bytes).prefix(6))
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path + "." + hash }
        return path[..<dot] + "." + hash + path[dot...]
    }
}
