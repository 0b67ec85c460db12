import Loops

/// The database: a pool of connections on each loop, usable from a loop or any other thread.
public final class Database: Queryable {
    public let configuration: DatabaseConfiguration
    let loops: LoopGroup
    private let pools: [Pool]

    /// Connects lazily, with the first statement.
    public init(configuration: DatabaseConfiguration, loops: LoopGroup) {
        self.configuration = configuration
        self.loops = loops
        var shared = configuration
        shared.connectionsPerLoop = min(
            configuration.connectionsPerLoop, max(1, configuration.connections / loops.loops.count))
        pools = loops.loops.map { [shared] in Pool(configuration: shared, loop: $0) }
    }

    public func run(_ sql: SQL) async throws -> SQLResult {
        let pool = pool()
        let statement = OneStatement(sql, pool: pool)
        return try await withTaskCancellationHandler {
            try await pool.loop.callback { statement.start($0) }
        } onCancel: {
            pool.loop.execute { statement.cancel() }
        }
    }

    /// Closes all connections, waiting for those in use.
    public func close() async {
        for pool in pools {
            await withCheckedContinuation { continuation in
                pool.loop.perform { pool.close { continuation.resume() } }
            }
        }
    }

    /// The pool of the loop that the caller is on, or of each loop in turn.
    func pool() -> Pool {
        let loop = loops.next()
        return pools.first { $0.loop === loop } ?? pools[0]
    }
}
