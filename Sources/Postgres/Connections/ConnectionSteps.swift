import CPostgres

extension Connection {
    /// Begins with the next statement in line, if none is under way.
    func startNext() {
        guard current == nil, isOpen, !waiting.isEmpty else { return }
        let request = waiting.removeFirst()
        current = request
        plan(request)
        sendStep()
    }

    private func plan(_ request: ConnectionRequest) {
        lastResult = nil
        failure = nil
        guard request.mode == .prepared else {
            steps = [.execute(name: nil)]
            return
        }
        let key = StatementCache.Key(text: request.sql.text, types: request.sql.bindings.map(\.type))
        if let name = statements.name(for: key) {
            steps = [.execute(name: name)]
        } else {
            let name = statements.makeName()
            steps = [.prepare(key, name: name), .execute(name: name)]
            if let evicted = statements.evict() { steps.insert(.deallocate(evicted), at: 0) }
        }
    }

    private func sendStep() {
        guard let pointer, let request = current, let step = steps.first else { return }
        let isSent =
            switch step {
            case .deallocate(let name): PQsendQuery(pointer, "DEALLOCATE \(name)")
            case .prepare(let key, let name):
                PQsendPrepare(pointer, name, key.text, Int32(key.types.count), key.types)
            case .execute(let name): execute(request, name: name, on: pointer)
            }
        isSent == 1 ? flush() : fail(lastError())
    }

    private func execute(_ request: ConnectionRequest, name: String?, on pointer: OpaquePointer) -> Int32 {
        if request.mode == .script { return PQsendQuery(pointer, request.sql.text) }
        let parameters = Parameters(request.sql.bindings)
        let sent = parameters.withPointers { values, lengths, formats in
            if let name {
                return PQsendQueryPrepared(pointer, name, parameters.count, values, lengths, formats, 0)
            }
            return PQsendQueryParams(
                pointer, request.sql.text, parameters.count, parameters.types, values, lengths, formats, 0)
        }
        if let sent { return sent }
        if let name { return PQsendQueryPrepared(pointer, name, 0, nil, nil, nil, 0) }
        return PQsendQueryParams(pointer, request.sql.text, 0, nil, nil, nil, nil, 0)
    }

    /// The server has answered one step: goes on with the next or ends the statement.
    func stepEnded() {
        if case .prepare(let key, let name) = steps.first, failure == nil {
            statements.insert(key, name: name)
        }
        if !steps.isEmpty { steps.removeFirst() }
        if failure == nil, !steps.isEmpty { return sendStep() }
        steps = []
        endCurrent()
    }
}
