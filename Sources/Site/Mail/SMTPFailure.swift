import CCurl

/// Why a letter was not taken; never holds what the server said, since that may quote the address.
struct SMTPFailure: Error, CustomStringConvertible {
    let description: String
    /// Whether trying again makes no sense, as for an address the server does not know.
    let isFinal: Bool
    /// Whether the server could not be reached at all, so that other letters need not be tried now.
    let isAboutServer: Bool

    init(_ code: CURLcode, reply: Int) {
        let unreached = [
            CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_OPERATION_TIMEDOUT, CURLE_USE_SSL_FAILED,
            CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_LOGIN_DENIED,
        ]
        isAboutServer = unreached.contains(code)
        // 5yz says that the same command will fail again (RFC 5321 section 4.2.1); 530 to 538 are about logging
        // in, which an operator can mend (RFC 4954 section 6).
        isFinal = !isAboutServer && (500...599).contains(reply) && !(530...538).contains(reply)
        description = "libcurl \(code.rawValue) (\(String(cString: curl_easy_strerror(code)))), SMTP \(reply)"
    }

    private init(_ description: String, isFinal: Bool) {
        self.description = description
        self.isFinal = isFinal
        isAboutServer = !isFinal
    }

    static let noSession = SMTPFailure("libcurl could not start", isFinal: false)
    static let noLetter = SMTPFailure("the row holds no mail with an address", isFinal: true)
}
