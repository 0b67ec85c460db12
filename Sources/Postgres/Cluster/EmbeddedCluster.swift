import Logging
import Loops

/// A PostgreSQL server of our own in the data folder, reachable over a unix socket only.
public final class EmbeddedCluster: Sendable {
    let folder: ClusterFolder
    /// nil when the server belongs to another process.
    private let supervisor: ClusterSupervisor?

    init(folder: ClusterFolder, supervisor: ClusterSupervisor?) {
        self.folder = folder
        self.supervisor = supervisor
    }

    /// For the site: the role that can't change the schema.
    public var applicationConfiguration: DatabaseConfiguration { configuration(role: "tomoni") }

    /// For migrations: the role that owns the schema.
    public var ownerConfiguration: DatabaseConfiguration { configuration(role: "tomoni_owner") }

    /// The process that started the server, if it was this one.
    public var serverPID: Int32? { supervisor?.pid }

    /// Whether this process runs the server, so that it ends with `stop()`.
    public var isOwned: Bool { supervisor != nil }

    /// Stops the server if this process started it: sessions end, everything is written.
    public func stop() async {
        await supervisor?.stop()
    }

    /// An address inside the cluster, for any of its roles and databases.
    package func configuration(role: String, database: String = "tomoni") -> DatabaseConfiguration {
        DatabaseConfiguration(keywords: [
            "host": folder.socket, "port": "5432", "user": role, "dbname": database,
        ])
    }
}
