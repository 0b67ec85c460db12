import Foundation

extension EmbeddedCluster {
    /// Where the data can be: the wanted folder, or `/var/lib/tomoni` when this is root and the user postgres
    /// could not enter it (Debian's /root is closed to others). The caller tells the person when they differ.
    ///
    /// - Throws: `ClusterError` when the folder can't be made, or no user postgres exists.
    public static func usableFolder(wanted: String) throws -> String {
        try FileManager.default.createDirectory(atPath: wanted, withIntermediateDirectories: true)
        let folder = ClusterFolder(wanted)
        return try ServerUser.current().canEnter(folder.path) ? folder.path : "/var/lib/tomoni"
    }
}
