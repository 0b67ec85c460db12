import HTTPServer
import Synchronization
import Testing

/// A browser without JavaScript: keeps cookies, sends forms as pages hold them, goes where it is sent.
final class Browser: Sendable {
    typealias Transport = @Sendable (Request) async throws -> Page

    private let transport: Transport
    private let authority: String
    private let jar = Mutex<[String: String]>([:])
    private let language: String

    init(authority: String, language: String = "ja", _ transport: @escaping Transport) {
        self.authority = authority
        self.language = language
        self.transport = transport
    }

    var cookies: [String: String] { jar.withLock { $0 } }

    /// Puts a cookie into the jar that no page of the site set.
    func forge(_ name: String, _ value: String) {
        jar.withLock { $0[name] = value }
    }

    /// A page by its address.
    func get(_ address: String, _ fields: Headers = [:]) async throws -> Page {
        try await send(.get, address, fields: fields)
    }

    /// A page by its address; what redirects is followed.
    func open(_ address: String) async throws -> Page {
        try await follow(get(address))
    }

    /// Sends fields as they are, with the origin of the site unless another is given.
    func post(_ address: String, _ fields: [String: String], origin: String? = nil) async throws -> Page {
        let body = fields.map { "\(Self.encode($0))=\(Self.encode($1))" }.joined(separator: "&")
        return try await send(.post, address, body: Array(body.utf8), origin: origin ?? "http://" + authority)
    }

    /// Fills in a form of a page, sends it and follows where it leads.
    func submit(_ page: Page, to action: String, _ fields: [String: String] = [:]) async throws -> Page {
        try await follow(submitOnly(page, to: action, fields))
    }

    /// Fills in a form of a page and sends it; the answer itself, not where it leads.
    func submitOnly(
        _ page: Page, to action: String, _ fields: [String: String] = [:]
    ) async throws -> Page {
        let form = try page.form(to: action)
        return try await post(action, form.fields.merging(fields) { $1 })
    }

    /// Sends a form with a file.
    func upload(
        _ address: String, fields: [String: String], file: (field: String, name: String, bytes: [UInt8])
    ) async throws -> Page {
        let boundary = "----a-boundary-of-tests"
        var body: [UInt8] = []
        for (name, value) in fields {
            body +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ".utf8
        body += "filename=\"\(file.name)\"\r\nContent-Type: image/png\r\n\r\n".utf8
        body += file.bytes + "\r\n--\(boundary)--\r\n".utf8
        return try await send(
            .post, address, body: body, type: "multipart/form-data; boundary=" + boundary,
            origin: "http://" + authority)
    }

    func follow(_ page: Page) async throws -> Page {
        var page = page
        var steps = 0
        while let location = page.location, (300..<400).contains(page.status), steps < 5 {
            page = try await get(String(location.prefix { $0 != "#" }))
            steps += 1
        }
        return page
    }

    private func send(
        _ method: Method, _ address: String, body: [UInt8]? = nil,
        type: String = "application/x-www-form-urlencoded", origin: String? = nil,
        fields: Headers = [:]
    ) async throws -> Page {
        let parts = Self.escaped(address).split(separator: "?", maxSplits: 1).map(String.init)
        var headers: Headers = ["Accept-Language": language]
        for field in fields.fields { headers.add(field.name, field.value) }
        if body != nil { headers["Content-Type"] = type }
        if let origin { headers["Origin"] = origin }
        let cookies = cookies
        if !cookies.isEmpty { headers["Cookie"] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ") }
        let page = try await transport(
            Request(
                method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "", headers: headers,
                body: body ?? [], authority: authority))
        keep(page.headers.all("Set-Cookie"))
        return page
    }

    private func keep(_ lines: [String]) {
        jar.withLock { jar in
            for line in lines {
                let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
                let isGone = line.contains("Max-Age=0") || pair.count < 2
                jar[pair[0]] = isGone ? nil : pair[1]
            }
        }
    }

    /// An address as browsers send it: what is not ASCII stands as escapes.
    private static func escaped(_ address: String) -> String {
        address.unicodeScalars.map { $0.isASCII ? String($0) : encode(String($0)) }.joined()
    }

    private static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
