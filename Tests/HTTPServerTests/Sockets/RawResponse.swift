/// A response as a client sees it.
struct RawResponse: Equatable {
    var status = 0
    /// Field lines with names in lower case.
    var fields: [String: String] = [:]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }
}

/// Reads responses one after the other, keeping what was read too far.
final class ResponseReader {
    private let client: RawClient
    private var buffer: [UInt8] = []

    init(_ client: RawClient) {
        self.client = client
    }

    func next(hasBody: Bool = true) throws -> RawResponse {
        var response = try head()
        guard hasBody else { return response }
        if let length = response.fields["content-length"].flatMap({ Int($0) }) {
            response.body = try take(length)
        } else if response.fields["transfer-encoding"] == "chunked" {
            response.body = try chunks()
        } else if response.status >= 200, response.status != 204, response.status != 304 {
            response.body = buffer + (try client.receiveToEnd())
        }
        return response
    }

    private func head() throws -> RawResponse {
        let lines = try lines()
        guard let first = lines.first?.split(separator: " "), first.count >= 2, let status = Int(first[1])
        else {
            throw RawClient.Failure(description: "no status line in \(lines)")
        }
        var response = RawResponse(status: status)
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            response.fields[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].dropFirst()) : ""
        }
        return response
    }

    private func lines() throws -> [String] {
        var lines: [String] = []
        while case let line = try line(), !line.isEmpty { lines.append(line) }
        return lines
    }

    private func line() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = String(decoding: buffer[..<end].dropLast(), as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line
            }
            try fill()
        }
    }

    private func take(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { try fill() }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private func chunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while let size = Int(try line(), radix: 16), size > 0 {
            body += try take(size)
            _ = try line()
        }
        _ = try line()
        return body
    }

    private func fill() throws {
        let piece = try client.receive()
        if piece.isEmpty { throw RawClient.Failure(description: "the server closed early") }
        buffer += piece
    }
}

extension RawClient {
    /// Sends text and reads one response.
    func ask(_ text: String, hasBody: Bool = true) throws -> RawResponse {
        try send(text)
        return try ResponseReader(self).next(hasBody: hasBody)
    }

    /// Whether the server has closed without sending anything more.
    func isClosed() throws -> Bool {
        try receive().isEmpty
    }
}
