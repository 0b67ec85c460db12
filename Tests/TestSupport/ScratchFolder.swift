import Foundation

/// A folder for the files of one test, removed with the last reference to it.
public final class ScratchFolder: Sendable {
    public let path: String

    public init() {
        path = TestFolder.place + "/" + String(UInt32.random(in: 0 ... .max), radix: 36)
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    public func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    public func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
}
