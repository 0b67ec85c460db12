import Foundation
import Testing

@testable import HTTPServer

@Suite struct TLSTests {
    @Test func httpsIsServedWithBodiesBothWays() async throws {
        try await withTLSServer(handler: { request in
            .text("\(request.isSecure) \(request.body.count) " + String(repeating: "x", count: 300_000))
        }) { address, certificate in
            let upload = String(repeating: "y", count: 200_000)
            let text = try await run(
                "curl", "--silent", "--show-error", "--cacert", certificate, "--data-binary", "@-",
                "https://localhost:\(address.port)/", input: upload)
            #expect(text == "true 200000 " + String(repeating: "x", count: 300_000))
        }
    }

    @Test func aConnectionStaysOpenForMoreRequests() async throws {
        try await withTLSServer(handler: { .text($0.path) }) { address, certificate in
            let base = "https://localhost:\(address.port)"
            let text = try await run(
                "curl", "--silent", "--cacert", certificate, "--write-out", " %{num_connects};",
                "\(base)/one", "\(base)/two", "\(base)/three")
            #expect(text == "/one 1;/two 0;/three 0;")
        }
    }

    @Test func onlyTLS12AndLaterAreSpoken() async throws {
        try await withTLSServer(handler: { _ in .text("safe") }) { address, certificate in
            for (version, isServed) in [("1.1", false), ("1.2", true), ("1.3", true)] {
                let text = try? await run(
                    "curl", "--silent", "--cacert", certificate, "--ciphers", "DEFAULT@SECLEVEL=0",
                    "--tlsv\(version)", "--tls-max", version, "https://localhost:\(address.port)/")
                #expect((text == "safe") == isServed, "TLS \(version)")
            }
        }
    }

    @Test func plainHTTPOnATLSPortIsClosed() async throws {
        try await withTLSServer(handler: { _ in .text("safe") }) { address, _ in
            let answer = try await onThread {
                let client = try RawClient(address)
                defer { client.close() }
                try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                return String(decoding: (try? client.receiveToEnd()) ?? [], as: UTF8.self)
            }
            #expect(!answer.contains("safe"))
        }
    }

    @Test func aHandshakeThatStallsTimesOut() async throws {
        let configure: (inout HTTPServer.Configuration) -> Void = { $0.timeouts.header = .milliseconds(30) }
        try await withTLSServer(configure: configure, handler: { _ in .text("safe") }) { address, _ in
            let isClosed = try await onThread {
                let client = try RawClient(address)
                defer { client.close() }
                try client.send([0x16, 0x03])
                return try client.isClosed()
            }
            #expect(isClosed)
        }
    }

    @Test func aFileThatIsNoCertificateIsNamed() async throws {
        let loops = RunningServer.spareLoops()
        defer { loops.stop() }
        var configuration = HTTPServer.Configuration(listen: [ListenAddress(host: "127.0.0.1", port: 0)])
        configuration.tls = TLSFiles(certificate: "/dev/null", key: "/dev/null")
        let server = HTTPServer(configuration: configuration, loops: loops) { _ in .text("") }
        let error = await #expect(throws: TLSError.self) { try await server.start() }
        #expect(error?.description == "no usable PEM certificate in /dev/null")
    }
}

/// Runs a server with a certificate for "localhost" made on the spot.
private func withTLSServer(
    configure: (inout HTTPServer.Configuration) -> Void = { _ in }, handler: @escaping Handler,
    _ body: (BoundAddress, _ certificate: String) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)")
        .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = TLSFiles(certificate: folder + "/certificate.pem", key: folder + "/key.pem")
    _ = try await run(
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
        "-keyout", files.key, "-out", files.certificate)
    let setUp: (inout HTTPServer.Configuration) -> Void = { configuration in
        configure(&configuration)
        configuration.tls = files
    }
    try await withServer(configure: setUp, handler: handler) { server in
        try await body(server.addresses[0], files.certificate)
    }
}

private struct CommandFailed: Error {
    let status: Int32
}

/// Runs a command on a thread of its own and returns what it printed.
private func run(_ command: String..., input: String = "") async throws -> String {
    try await onThread {
        let process = Process()
        let (feed, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = feed
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let writing = Thread {
            try? feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? feed.fileHandleForWriting.close()
        }
        writing.start()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CommandFailed(status: process.terminationStatus) }
        return String(decoding: text, as: UTF8.self)
    }
}
