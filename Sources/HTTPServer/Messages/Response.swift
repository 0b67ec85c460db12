/// A response: status, header fields and a body; the server adds Date, Content-Length and Connection.
public struct Response: Sendable {
    public var status: Status
    public var headers: Headers
    public var body: Body

    public init(status: Status = .ok, headers: Headers = [:], body: Body = .empty) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
