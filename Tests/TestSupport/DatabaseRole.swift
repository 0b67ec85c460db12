/// Whom a test connects as.
public enum DatabaseRole: String, Sendable {
    case application = "tomoni"
    case owner = "tomoni_owner"
    case superuser = "postgres"
}
