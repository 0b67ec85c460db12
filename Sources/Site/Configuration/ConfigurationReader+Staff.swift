import Civic
import Web

extension ConfigurationReader {
    /// A list of networks, each an address with or without a prefix length.
    mutating func networks(_ name: String) -> String? {
        guard let text = text(name) else { return nil }
        if AllowedNetworks(list: text) == nil {
            problems.append(
                "\(name) must be addresses or networks separated by commas, such as 192.0.2.0/24, 2001:db8::/48."
            )
        }
        return text
    }

    /// The rules of staff's log-in.
    mutating func staffRules() -> StaffRules {
        let factor = choice("TOMONI_STAFF_TOTP", default: SecondFactorRule.optional)
        return StaffRules(
            idleMinutes: number("TOMONI_STAFF_IDLE_MINUTES", default: 30, in: 5...720),
            requiresSecondFactor: factor == .required)
    }
}

/// Whether members of staff may do without a second factor.
enum SecondFactorRule: String, CaseIterable {
    case optional, required
}
