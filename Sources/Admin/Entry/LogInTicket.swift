import Civic
import Web

/// Says that somebody has just given a member's password; opens nothing but the second step of the log-in.
struct LogInTicket: Codable {
    private static let lifetime = Duration.seconds(300)

    private let member: Int64

    init(_ member: StaffID) {
        self.member = member.rawValue
    }

    private static func seal(_ secret: Secret) -> SignedValue { SignedValue(secret, purpose: "staff log-in") }

    func sealed(_ secret: Secret) -> String {
        (try? Self.seal(secret).seal(self, until: .now + Self.lifetime)) ?? ""
    }

    static func open(_ text: String, _ secret: Secret) -> StaffID? {
        seal(secret).open(text, as: LogInTicket.self).map { StaffID(rawValue: $0.member) }
    }
}
