import Glibc
import Loops

/// The connections of one loop: carries out what `PoolState` says. Used on its loop only.
final class Pool: @unchecked Sendable {
    typealias Lease = (Result<Connection, any Error>) -> Void

    let loop: Loop
    let configuration: DatabaseConfiguration
    private var state: PoolState
    private var connections: [PoolState.ConnectionID: Connection] = [:]
    private var leases: [PoolState.RequestID: (lease: Lease, timer: LoopTimer?)] = [:]
    private var lastRequest = 0
    private var reaper: LoopTimer?
    private var onFinish: [() -> Void] = []
    private var isFinished = false

    init(configuration: DatabaseConfiguration, loop: Loop) {
        self.configuration = configuration
        self.loop = loop
        state = PoolState(limit: configuration.connectionsPerLoop)
    }

    /// Asks for a connection; the lease is called as soon as there is one, at once if one is idle.
    func request(_ lease: @escaping Lease) -> PoolState.RequestID {
        lastRequest += 1
        let request = lastRequest
        leases[request] = (lease, nil)
        perform(state.requested(request))
        if leases[request] != nil {
            leases[request]?.timer = loop.schedule(after: configuration.poolTimeout) { [weak self] in
                self.map { $0.perform($0.state.waitedTooLong(request)) }
            }
        }
        return request
    }

    /// Takes a request back that has not been answered.
    func withdraw(_ request: PoolState.RequestID) {
        perform(state.withdrawn(request))
    }

    /// Takes a connection back.
    func release(_ connection: Connection) {
        guard let id = connection.poolID else { return }
        perform(state.released(id, isReusable: connection.isReusable, now: now()))
        scheduleReaping()
    }

    /// Ends the pool; `done` is called when the last connection is closed.
    func close(_ done: @escaping () -> Void) {
        reaper?.cancel()
        if isFinished { return done() }
        onFinish.append(done)
        perform(state.closed())
    }

    private func perform(_ actions: [PoolState.Action]) {
        for action in actions {
            switch action {
            case .open(let id): open(id)
            case .close(let id): closeConnection(id)
            case .lend(let id, let request): lend(id, to: request)
            case .refuse(let request, let refusal): answer(request, .failure(error(for: refusal)))
            case .tryAgain(let pause): scheduleRetry(after: pause)
            case .finish: finish()
            }
        }
    }

    private func open(_ id: PoolState.ConnectionID) {
        Connection.open(configuration, loop: loop) { [self] result in
            switch result {
            case .success(let connection):
                connection.poolID = id
                connections[id] = connection
                connection.onBreak = { [weak self] in self?.connectionBroke(id) }
                perform(state.opened(id, now: now()))
            case .failure(let error):
                perform(state.openingFailed(id, error.unsafeMessage))
            }
        }
    }

    private func connectionBroke(_ id: PoolState.ConnectionID) {
        perform(state.broke(id))
        if !state.lent.contains(id) { connections[id] = nil }
    }

    private func closeConnection(_ id: PoolState.ConnectionID) {
        connections.removeValue(forKey: id)?.close()
    }

    private func lend(_ id: PoolState.ConnectionID, to request: PoolState.RequestID) {
        guard let connection = connections[id] else { return }
        answer(request, .success(connection))
    }

    private func answer(_ request: PoolState.RequestID, _ result: Result<Connection, any Error>) {
        guard let (lease, timer) = leases.removeValue(forKey: request) else { return }
        timer?.cancel()
        lease(result)
    }

    private func scheduleRetry(after pause: Duration) {
        loop.schedule(after: pause) { [weak self] in self.map { $0.perform($0.state.pauseEnded()) } }
    }

    private func scheduleReaping() {
        guard reaper == nil, !state.isClosing else { return }
        reaper = loop.schedule(after: configuration.idleTimeout) { [weak self] in
            guard let self else { return }
            reaper = nil
            perform(state.reap(idleSince: now() - configuration.idleTimeout.seconds))
            if state.total > 1 { scheduleReaping() }
        }
    }

    private func finish() {
        isFinished = true
        let waiting = onFinish
        onFinish = []
        for done in waiting { done() }
    }

    private func error(for refusal: PoolState.Refusal) -> any Error {
        switch refusal {
        case .timeout(let cause): PostgresError.poolTimeout(cause)
        case .canceled: CancellationError()
        case .closed: PostgresError.closed
        }
    }

    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
