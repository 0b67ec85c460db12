import Accounts
import Foundation

/// The mail server and how to reach it, as `TOMONI_SMTP_URL` says:
/// `smtp://user:password@host:587?from=name@city.example`, or `smtps://` for TLS from the first byte.
struct SMTPAccount: Sendable {
    /// Whether the connection is encrypted.
    enum Encryption: String, Sendable {
        /// TLS from the first byte.
        case implicit
        /// STARTTLS, or no mail is sent.
        case required
        /// STARTTLS where the server offers it: for a relay on this machine, or when set so by `tls=optional`.
        case optional
    }

    let host: String
    let port: Int
    let encryption: Encryption
    let user: String?
    let password: String?
    /// Address that mails come from.
    let sender: EmailAddress

    /// What is wrong with the setting, without its values.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// `sender` counts where the URL names none.
    init(url text: String, sender: String) throws {
        guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty,
            url.scheme == "smtp" || url.scheme == "smtps"
        else { throw Problem(description: "TOMONI_SMTP_URL must look like smtp://user:password@host:587") }
        let query = Dictionary(
            (url.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
        guard let address = EmailAddress(typed: query["from"] ?? sender) else {
            throw Problem(description: "TOMONI_MAIL_FROM must be an e-mail address")
        }
        self.host = host
        self.sender = address
        encryption = Self.encryption(scheme: url.scheme, host: host, wish: query["tls"])
        port = url.port ?? (encryption == .implicit ? 465 : 587)
        user = url.user
        password = url.password
    }

    /// What is wrong with the settings; nil when nothing is, or no mail is to be sent.
    static func problem(url: String?, sender: String) -> String? {
        guard let url else { return nil }
        do {
            _ = try SMTPAccount(url: url, sender: sender)
            return nil
        } catch {
            return "\(error)"
        }
    }

    private static func encryption(scheme: String?, host: String, wish: String?) -> Encryption {
        if scheme == "smtps" { return .implicit }
        let isHere = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        return wish == "optional" || isHere ? .optional : .required
    }
}

extension SMTPAccount: CustomStringConvertible {
    /// Never shows user or password.
    var description: String { "\(host):\(port)" }
}
