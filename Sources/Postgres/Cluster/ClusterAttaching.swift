import Logging
import Loops

extension EmbeddedCluster {
    /// Uses the server that another process, such as `serve`, runs on this data.
    ///
    /// - Throws: `ClusterError.notRunning` when there is none.
    public static func attach(data: String) throws -> EmbeddedCluster {
        let folder = ClusterFolder(data)
        guard ClusterLock.isHeld(folder) else { throw ClusterError.notRunning(data: folder.path) }
        return EmbeddedCluster(folder: folder, supervisor: nil)
    }

    /// Uses the running server if there is one, else starts one that ends with this process: for commands that
    /// work beside `serve` and without it.
    public static func attachOrStart(
        data: String, loops: LoopGroup, log: Logger = Logger(label: "postgres")
    ) async throws -> EmbeddedCluster {
        if let running = try? attach(data: data) { return running }
        return try await start(data: data, loops: loops, log: log)
    }
}
