/// The framing of a response and the bytes of its header section.
struct ResponseHead {
    enum Framing: Equatable {
        /// No content and no Content-Length: 204 and 304.
        case none
        case length(Int)
        case chunked
        /// Content of unknown length towards HTTP/1.0: the end of the connection ends it.
        case untilClose
    }

    let framing: Framing

    init(_ response: Response, isVersion10: Bool) {
        framing =
            switch response.body {
            // RFC 9110 section 8.6: no Content-Length in 204 (nor in 304, whose content we don't know).
            case _ where !response.status.hasContent: .none
            case .empty: .length(0)
            case .bytes(let bytes): .length(bytes.count)
            case .stored(let stored): .length(stored.bytes.count)
            // RFC 9112 section 6.1: no Transfer-Encoding towards a client that does not speak HTTP/1.1.
            case .stream: isVersion10 ? .untilClose : .chunked
            }
    }

    /// Appends status line and fields to the bytes to send.
    func append(
        _ response: Response, date: [UInt8], keepsAlive: Bool, isVersion10: Bool, to bytes: inout [UInt8]
    ) {
        bytes.append(utf8: "HTTP/1.1 ")
        bytes.append(decimal: response.status.rawValue)
        bytes.append(.space)
        bytes.append(utf8: response.status.reasonPhrase)
        bytes.appendLineEnd()
        bytes.append(contentsOf: date)
        for field in response.headers.fields where !Self.isOurs(field.name) { bytes.append(field) }
        appendFraming(to: &bytes)
        // RFC 9112 section 9.3: HTTP/1.1 stays open unless told, HTTP/1.0 closes unless told.
        if !keepsAlive {
            bytes.append(utf8: "Connection: close\r\n")
        } else if isVersion10 {
            bytes.append(utf8: "Connection: keep-alive\r\n")
        }
        bytes.appendLineEnd()
    }

    private func appendFraming(to bytes: inout [UInt8]) {
        switch framing {
        case .none, .untilClose: break
        case .chunked: bytes.append(utf8: "Transfer-Encoding: chunked\r\n")
        case .length(let length):
            bytes.append(utf8: "Content-Length: ")
            bytes.append(decimal: length)
            bytes.appendLineEnd()
        }
    }

    /// Whether only the server may say this, since it frames the message and owns the connection.
    private static func isOurs(_ name: String) -> Bool {
        switch name.utf8.count {
        case 4: Headers.same(name, "date")
        case 10: Headers.same(name, "connection")
        case 14: Headers.same(name, "content-length")
        case 17: Headers.same(name, "transfer-encoding")
        default: false
        }
    }
}
