import CCurl

/// A connection to the mail server that letters are sent over one after another; blocks, so it lives on a
/// thread of its own.
final class SMTPSession {
    private let handle: UnsafeMutableRawPointer
    private let account: SMTPAccount

    /// Nil when libcurl has no memory. `name` is what the client calls itself (EHLO).
    init?(_ account: SMTPAccount, name: String) {
        _ = Self.library
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.account = account
        let scheme = account.encryption == .implicit ? "smtps" : "smtp"
        set(CURLOPT_URL, "\(scheme)://\(account.host):\(account.port)/\(name)")
        let tls = account.encryption == .optional ? CURLUSESSL_TRY : CURLUSESSL_ALL
        set(CURLOPT_USE_SSL, Int(tls.rawValue))
        if let user = account.user { set(CURLOPT_USERNAME, user) }
        if let password = account.password { set(CURLOPT_PASSWORD, password) }
        set(CURLOPT_CONNECTTIMEOUT, 10)
        set(CURLOPT_TIMEOUT, 30)
        set(CURLOPT_UPLOAD, 1)
        // Time-outs without signals: those would hit any thread.
        set(CURLOPT_NOSIGNAL, 1)
    }

    deinit { curl_easy_cleanup(handle) }

    /// Hands a letter to the server.
    ///
    /// - Throws: `SMTPFailure`.
    func send(_ letter: Letter) throws(SMTPFailure) {
        set(CURLOPT_MAIL_FROM, "<\(letter.sender.rawValue)>")
        let recipients = curl_slist_append(nil, "<\(letter.recipient.rawValue)>")
        defer { curl_slist_free_all(recipients) }
        tomoni_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        let source = LetterSource(letter.bytes)
        tomoni_curl_set_reader(handle, readLetter, Unmanaged.passUnretained(source).toOpaque())
        let code = withExtendedLifetime(source) { curl_easy_perform(handle) }
        guard code == CURLE_OK else { throw SMTPFailure(code, reply: reply) }
    }

    /// The last reply code of the server; 0 when there was none.
    private var reply: Int {
        var reply = 0
        tomoni_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &reply)
        return reply
    }

    private func set(_ option: CURLoption, _ value: Int) {
        tomoni_curl_set_long(handle, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        tomoni_curl_set_text(handle, option, value)
    }

    /// libcurl wants to be set up once, before its first use.
    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
}

/// The bytes of a letter as libcurl asks for them; used on one thread.
private final class LetterSource {
    private let bytes: [UInt8]
    private var sent = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func read(into buffer: UnsafeMutableRawPointer, upTo limit: Int) -> Int {
        let count = min(limit, bytes.count - sent)
        bytes.withUnsafeBytes { all in
            if count > 0, let start = all.baseAddress {
                buffer.copyMemory(from: start + sent, byteCount: count)
            }
        }
        sent += count
        return count
    }
}

private func readLetter(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ data: UnsafeMutableRawPointer?
) -> Int {
    guard let buffer, let data else { return 0 }
    let source = Unmanaged<LetterSource>.fromOpaque(data).takeUnretainedValue()
    return source.read(into: buffer, upTo: size * count)
}
