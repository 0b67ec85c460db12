import Dispatch
import Foundation
import Glibc
import HTTPServer
import Loops
import Site

/// Serves a pipeline on a real port of this machine and sends requests to it over real sockets.
final class SocketTransport: Sendable {
    private static let loops = LoopGroup(count: 2)
    private let server: HTTPServer
    private let port: UInt16

    init(_ pipeline: Pipeline) async throws {
        server = HTTPServer(
            configuration: .init(listen: [ListenAddress(host: "127.0.0.1", port: 0)]), loops: Self.loops
        ) { request in
            await pipeline.respond(to: request)
        }
        port = try await server.start().first?.port ?? 0
    }

    func stop() async {
        await server.stop(grace: .seconds(2))
    }

    func send(_ request: Request) async throws -> Page {
        let bytes = Self.message(request)
        let port = port
        let answer = try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try Self.exchange(bytes, port: port) })
            }
        }
        return try Self.page(answer)
    }

    /// HTTP/1.0, so that every body ends with the connection.
    private static func message(_ request: Request) -> [UInt8] {
        let target = request.path + (request.query.isEmpty ? "" : "?" + request.query)
        var text = "\(request.method.rawValue) \(target) HTTP/1.0\r\nHost: \(request.authority)\r\n"
        for field in request.headers.fields { text += "\(field.name): \(field.value)\r\n" }
        if !request.body.isEmpty || request.method == .post {
            text += "Content-Length: \(request.body.count)\r\n"
        }
        return Array((text + "\r\n").utf8) + request.body
    }

    private struct Failure: Error {
        let call: String
        let code = errno
    }

    private static func exchange(_ bytes: [UInt8], port: UInt16) throws -> [UInt8] {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(call: "socket") }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard isConnected == 0 else { throw Failure(call: "connect") }
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(call: "write") }
            sent += count
        }
        return try readAll(socket)
    }

    private static func readAll(_ socket: Int32) throws -> [UInt8] {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(socket, &buffer, buffer.count)
            guard count >= 0 else { throw Failure(call: "read") }
            if count == 0 { return answer }
            answer += buffer[..<count]
        }
    }

    private static func page(_ answer: [UInt8]) throws -> Page {
        guard let end = answer.indices.first(where: { answer[$0...].starts(with: Array("\r\n\r\n".utf8)) })
        else {
            throw Failure(call: "no header in \(answer.count) bytes")
        }
        var lines = String(decoding: answer[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let status = Int(lines.removeFirst().split(separator: " ")[1]) ?? 0
        var headers = Headers()
        for line in lines {
            let pair = line.split(separator: ":", maxSplits: 1)
            headers.add(String(pair[0]), pair[1].trimmingCharacters(in: .whitespaces))
        }
        return Page(
            Response(status: Status(rawValue: status), headers: headers), body: Array(answer[(end + 4)...]))
    }
}
