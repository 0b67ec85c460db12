extension HTTPServer {
    /// Everything an operator or the site may set; the defaults are for a city's site on the open Internet.
    public struct Configuration: Sendable {
        /// Where to listen; a name stands for all of its addresses.
        public var listen: [ListenAddress]
        /// Certificate and key; nil serves plain HTTP.
        public var tls: TLSFiles?
        public var limits = RequestLimits()
        public var timeouts = Timeouts()
        /// Open connections at once; whoever comes beyond gets 503.
        public var maximumConnections = 10_000
        /// Limit of a request's body in bytes, chosen by its head; nil keeps `limits.body`.
        public var bodyLimit: @Sendable (RequestHead) -> Int? = { _ in nil }
        /// Bodies above `limits.body` at once on each loop; whoever sends one more gets 503.
        public var maximumLargeBodies = 4
        /// The answer to a request that is refused once its head was read, its body empty or cut off; nil for a
        /// short text. Called on a loop, must not block.
        public var refusalPage: @Sendable (RequestRefusal, Request) -> Response? = { _, _ in nil }
        /// Told of each request or connection that was refused, for the log; called on a loop, must not block.
        public var onRefusal: @Sendable (RefusedRequest) -> Void = { _ in }

        public init(listen: [ListenAddress], tls: TLSFiles? = nil) {
            self.listen = listen
            self.tls = tls
        }
    }

    /// How long the server waits for a client.
    public struct Timeouts: Sendable {
        /// From the connection, or the first byte of a later request, to the end of the header.
        public var header: Duration = .seconds(10)
        /// Between two requests.
        public var idle: Duration = .seconds(60)
        /// For a body, plus the time it takes at `minimumBodyRate`.
        public var body: Duration = .seconds(30)
        /// Bytes a second that a body must come with in the long run.
        public var minimumBodyRate = 16 * 1024
        /// For a client that takes none of the response.
        public var write: Duration = .seconds(60)
        /// For a client to read the last answer before the connection is torn down.
        public var linger: Duration = .seconds(2)
        /// For a client whose body was refused for its size to end sending it.
        public var refusedBody: Duration = .seconds(60)

        public init() {}
    }
}

/// A request that was answered without the handler, or a connection that was turned away.
public struct RefusedRequest: Sendable {
    public let refusal: RequestRefusal
    /// Numeric address of the client.
    public let peer: String
}

/// PEM files of a server's certificate chain and its private key.
public struct TLSFiles: Sendable {
    public var certificate: String
    public var key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}
