import Civic
import Foundation

extension Configuration {
    /// Every variable with the value in force, secrets hidden; what `tomoni check` prints.
    public var listing: [(name: String, value: String)] {
        [
            ("TOMONI_DATABASE_URL", databaseURL.map { _ in "(set)" } ?? "(embedded cluster)"),
            ("TOMONI_MIGRATION_DATABASE_URL", migrationDatabaseURL.map { _ in "(set)" } ?? "(as above)"),
            ("TOMONI_DATA", dataFolder),
            ("TOMONI_LISTEN", listen.text),
            ("TOMONI_ADMIN_LISTEN", adminListen.text),
            ("TOMONI_PUBLIC_URL", publicURL),
            ("TOMONI_ADMIN_URL", adminURL),
            ("TOMONI_TLS_CERTIFICATE", tlsCertificate ?? "(none)"),
            ("TOMONI_TLS_KEY", tlsKey ?? "(none)"),
            ("TOMONI_SECRET", secret.map { _ in "(set)" } ?? "(kept in TOMONI_DATA)"),
            ("TOMONI_SMTP_URL", smtpURL.map { _ in "(set)" } ?? "(no mail)"),
            ("TOMONI_MAIL_FROM", mailFrom),
            ("TOMONI_CITY_NAME", cityName),
            ("TOMONI_TRUSTED_PROXIES", trustedProxies ?? "(none)"),
            ("TOMONI_ADMIN_NETWORKS", adminNetworks ?? "(all addresses)"),
            ("TOMONI_STAFF_IDLE_MINUTES", String(staffRules.idleMinutes)),
            ("TOMONI_STAFF_TOTP", staffRules.requiresSecondFactor ? "required" : "optional"),
            ("TOMONI_EMBED_ORIGINS", embedOrigins.isEmpty ? "(none)" : embedOrigins.joined(separator: " ")),
            ("TOMONI_LOG", logLevel.rawValue),
            ("TOMONI_INSECURE_HTTP", allowsInsecureHTTP ? "1" : "0"),
            ("TOMONI_LOOPS", String(loops)),
            ("TOMONI_WORKERS", String(workerThreads)),
            (
                "TOMONI_BACKUPS",
                backupFolder ?? (databaseURL == nil ? "(backups in TOMONI_DATA)" : "(no daily backups)")
            ),
            ("TOMONI_BACKUP_TIME", "\(padded(backupMinute / 60)):\(padded(backupMinute % 60))"),
            ("TOMONI_HOME", home),
        ]
    }
}
