import Loops

/// The moment at which a connection gives up on its client.
///
/// It moves with each request, so the timer stays where it is and looks at the moment when it fires.
struct ConnectionDeadline {
    fileprivate(set) var moment = Int64.max
    fileprivate var timer: LoopTimer?
    fileprivate var timerMoment = Int64.max

    mutating func cancel() {
        timer?.cancel()
        timer = nil
        timerMoment = .max
        moment = .max
    }
}

extension Connection {
    func expire(after nanoseconds: Int64) {
        expire(at: monotonicNanoseconds() + nanoseconds)
    }

    func expire(at moment: Int64) {
        deadline.moment = moment
        if moment < deadline.timerMoment { setTimer(at: moment) }
    }

    func expireNever() {
        deadline.moment = .max
    }

    private func setTimer(at moment: Int64) {
        deadline.timer?.cancel()
        deadline.timerMoment = moment
        let delay = Duration.nanoseconds(moment - monotonicNanoseconds())
        deadline.timer = share.loop.schedule(after: delay) { [self] in timerFired() }
    }

    private func timerFired() {
        deadline.timer = nil
        deadline.timerMoment = .max
        if deadline.moment <= monotonicNanoseconds() { return timeOut() }
        if deadline.moment != .max { setTimer(at: deadline.moment) }
    }

    private func timeOut() {
        switch phase {
        case .readingHead: refuse(RequestRefusal(.requestTimeout, "header came too slowly"))
        case .readingBody: refuse(RequestRefusal(.requestTimeout, "body came too slowly"))
        case .responding: close(abruptly: true)
        case .idle, .lingering, .closed: close()
        }
    }
}
