import Foundation
import Web

/// The folder of this installation: embedded cluster, secret, security log.
struct DataFolder: Sendable {
    let path: String

    /// Makes the folder where it is missing; others may enter it, since the cluster below belongs to its own
    /// user, but not list it.
    init(_ path: String) throws {
        self.path = path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
    }

    /// The secret of an installation without a configured one, made once, readable by its owner only.
    func secret() throws -> Secret {
        let file = path + "/secret"
        if !FileManager.default.fileExists(atPath: file) {
            let made = FileManager.default.createFile(
                atPath: file, contents: Data(Secret.random().utf8), attributes: [.posixPermissions: 0o600])
            guard made else { throw ConfigurationError(["\(file) can't be written. Check TOMONI_DATA."]) }
        }
        let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(
            in: .whitespacesAndNewlines)
        guard let secret = Secret(text) else {
            throw ConfigurationError([
                "\(file) is damaged. Restore it, or remove it: everyone is then logged out."
            ])
        }
        return secret
    }
}
