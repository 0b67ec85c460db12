import Glibc

/// Why the embedded cluster can't run; each says what to do.
public enum ClusterError: Error, Sendable, Hashable, CustomStringConvertible {
    case notInstalled
    case noServerUser
    case unreachable(folder: String)
    case alreadyRunning(data: String, holder: String)
    case notRunning(data: String)
    case otherVersion(data: String, version: String, installed: String)
    case failed(command: String, output: String)
    case system(call: String, path: String, code: Int32)

    public var description: String {
        switch self {
        case .notInstalled:
            "PostgreSQL's programs are not under /usr/lib/postgresql. Install the package postgresql, or set "
                + "TOMONI_DATABASE_URL to a database elsewhere."
        case .noServerUser:
            "PostgreSQL refuses to run as root, and there is no user named postgres. Install the package "
                + "postgresql, or start as another user."
        case .unreachable(let folder):
            "The user postgres can't enter \(folder). Choose another folder with TOMONI_DATA, such as "
                + "/var/lib/tomoni."
        case .alreadyRunning(let data, let holder):
            "The data in \(data) is in use by \(holder). Stop that first, or set TOMONI_DATA to another folder."
        case .notRunning(let data):
            "No server is running on the data in \(data)."
        case .otherVersion(let data, let version, let installed):
            "The data in \(data) was made by PostgreSQL \(version), and installed is \(installed). Install "
                + "postgresql-\(version) beside it and start again; to move on, make a backup with it by "
                + "`tomoni backup FILE`, set TOMONI_DATA to a new folder and `tomoni restore FILE` there."
        case .failed(let command, let output):
            "\(command) failed: \(output)"
        case .system(let call, let path, let code):
            "\(call) \(path): \(String(cString: strerror(code)))"
        }
    }
}
