import Accounts
import Civic
import Foundation
import Postgres

/// A mail as it goes over the wire (RFC 5322), in UTF-8.
struct Letter: Sendable {
    let recipient: EmailAddress
    let sender: EmailAddress
    let bytes: [UInt8]

    /// Nil when the address of the mail cannot be one, so that nothing gets into a header but an address.
    ///
    /// - Parameters:
    ///   - senderName: shown before the sender's address.
    ///   - id: stays the same for each try, so that receivers can drop doubles.
    init?(_ mail: Mail, from sender: EmailAddress, named senderName: String, id: String, at date: Instant) {
        guard let recipient = EmailAddress(rawValue: mail.to) else { return nil }
        self.recipient = recipient
        self.sender = sender
        let header = [
            "From: \(EncodedWords.encode(senderName))\r\n <\(sender.rawValue)>",
            "To: <\(recipient.rawValue)>",
            "Subject: \(EncodedWords.encode(mail.subject))",
            "Date: \(Self.date(date))",
            "Message-ID: <\(id)>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: base64",
            // No answers of holiday programs, please (RFC 3834 section 5).
            "Auto-Submitted: auto-generated",
        ]
        let text = header.joined(separator: "\r\n") + "\r\n\r\n" + Self.encode(mail.body) + "\r\n"
        bytes = Array(text.utf8)
    }

    /// Base64 of the text with CRLF as line ends (RFC 2045 section 6.8), in lines of 76 characters.
    private static func encode(_ body: String) -> String {
        let canonical = body.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        return Data(canonical.utf8).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }

    /// As RFC 5322 section 3.3 writes it: `Sat, 21 Nov 2026 14:05:09 +0900`.
    private static func date(_ instant: Instant) -> String {
        let time = CivilTime(instant)
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][time.weekday]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(weekday), \(time.day) \(months[time.month - 1]) \(time.year) "
            + clock.joined(separator: ":") + " +0900"
    }
}
