/// The two doors of the site. Cookies cross ports, so each has its own cookie names.
public enum Listener: String, Sendable {
    case `public`, admin

    public var sessionCookieName: String {
        switch self {
        case .public: "session"
        case .admin: "staff"
        }
    }

    public var flashCookieName: String {
        switch self {
        case .public: "flash"
        case .admin: "staff_flash"
        }
    }
}
