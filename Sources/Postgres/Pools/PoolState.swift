/// Which connections a pool has and who waits for one: events go in, actions come out, nothing is touched.
struct PoolState {
    typealias ConnectionID = Int
    typealias RequestID = Int

    /// What the pool's owner has to do, in order.
    enum Action: Equatable {
        case open(ConnectionID)
        case close(ConnectionID)
        case lend(ConnectionID, to: RequestID)
        case refuse(RequestID, Refusal)
        case tryAgain(after: Duration)
        case finish
    }

    enum Refusal: Equatable {
        /// The waiting time passed; with libpq's words if connecting failed meanwhile.
        case timeout(cause: String?)
        case canceled
        case closed
    }

    struct Idle: Equatable {
        let connection: ConnectionID
        /// Seconds on a monotonic clock.
        let since: Double
    }

    let limit: Int
    var idle: [Idle] = []
    var lent: Set<ConnectionID> = []
    var opening: Set<ConnectionID> = []
    var waiting: [RequestID] = []
    /// Connections that could not be made, one after another.
    var failures = 0
    var lastFailure: String?
    var isPausing = false
    var isClosing = false
    private var lastConnection = 0

    init(limit: Int) {
        self.limit = max(1, limit)
    }

    var total: Int { idle.count + lent.count + opening.count }

    /// Opens as many connections as there are requests that none is on its way for.
    mutating func openAsNeeded() -> [Action] {
        guard !isPausing, !isClosing else { return [] }
        var actions: [Action] = []
        while opening.count < waiting.count, total < limit {
            lastConnection += 1
            opening.insert(lastConnection)
            actions.append(.open(lastConnection))
        }
        return actions
    }

    mutating func finishIfEmpty() -> [Action] {
        isClosing && total == 0 ? [.finish] : []
    }
}
