/// Why a request cannot be served: the status to answer with and a reason that holds nothing of the request.
public struct RequestRefusal: Error, Equatable, CustomStringConvertible {
    public let status: Status
    public let reason: String

    init(_ status: Status, _ reason: String) {
        self.status = status
        self.reason = reason
    }

    public var description: String { "\(status.rawValue) \(reason)" }

    static func malformed(_ reason: String) -> RequestRefusal {
        RequestRefusal(.badRequest, reason)
    }
}
