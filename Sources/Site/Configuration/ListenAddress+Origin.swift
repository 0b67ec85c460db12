import HTTPServer

extension ListenAddress {
    /// Whether only this machine can reach it.
    public var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// Origin under which a browser on this machine reaches it.
    func origin(isSecure: Bool) -> String {
        let isAny = ["", "0.0.0.0", "::"].contains(host)
        let name = isAny ? "localhost" : host
        return (isSecure ? "https://" : "http://") + ListenAddress(host: name, port: port).text
    }

    /// As it is configured, such as `[::1]:8080`.
    var text: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
