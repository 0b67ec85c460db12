import Foundation

/// PostgreSQL's programs in Debian's own folder; what PATH says is of no interest.
struct PostgresBinaries: Sendable {
    let folder: String
    let version: String

    var server: String { folder + "/postgres" }
    var initdb: String { folder + "/initdb" }

    /// Those of the wanted major version if it is installed, else the newest.
    static func find(
        version wanted: String? = nil, needing programs: [String] = ["postgres", "initdb"],
        below root: String = "/usr/lib/postgresql"
    ) throws -> Self {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let installed = names.filter { name in
            Int(name) != nil
                && programs.allSatisfy {
                    access("\(root)/\(name)/bin/\($0)", X_OK) == 0
                }
        }
        let newest = installed.max { (Int($0) ?? 0) < (Int($1) ?? 0) }
        guard let version = installed.first(where: { $0 == wanted }) ?? newest else {
            throw ClusterError.notInstalled
        }
        return PostgresBinaries(folder: "\(root)/\(version)/bin", version: version)
    }
}
