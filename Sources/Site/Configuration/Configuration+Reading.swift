import Civic
import Foundation
import HTTPServer
import Web

extension Configuration {
    /// Reads the environment.
    ///
    /// - Throws: `ConfigurationError` with every problem found.
    public static func read(
        _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Configuration {
        var reader = ConfigurationReader(environment: environment)
        let configuration = reader.configuration()
        reader.problems += configuration.contradictions()
        guard reader.problems.isEmpty else { throw ConfigurationError(reader.problems) }
        return configuration
    }

    /// Settings that are right one by one but not together.
    private func contradictions() -> [String] {
        var problems: [String] = []
        if databaseURL != nil, secret == nil {
            problems.append(
                "TOMONI_SECRET is required with TOMONI_DATABASE_URL. Make one with: openssl rand -hex 32")
        }
        if let secret, Secret(secret) == nil {
            problems.append("TOMONI_SECRET must have \(Secret.minimumLength) characters or more.")
        }
        if let problem = SMTPAccount.problem(url: smtpURL, sender: mailFrom) { problems.append(problem) }
        if (tlsCertificate == nil) != (tlsKey == nil) {
            problems.append("TOMONI_TLS_CERTIFICATE and TOMONI_TLS_KEY belong together; one is missing.")
        }
        for (name, url) in [("TOMONI_PUBLIC_URL", publicURL), ("TOMONI_ADMIN_URL", adminURL)]
        where !Self.keepsSecureCookies(url) && !allowsInsecureHTTP {
            problems.append(
                """
                \(name) is plain http outside this machine: browsers drop the log-in cookie there. Use https \
                (TOMONI_TLS_CERTIFICATE, or a proxy), or set TOMONI_INSECURE_HTTP=1 for a trial in a closed network.
                """)
        }
        return problems
    }

    /// Whether a browser keeps `Secure` cookies of this origin: https, and http on this machine.
    public static func keepsSecureCookies(_ origin: String) -> Bool {
        guard let url = URL(string: origin), let host = url.host() else { return false }
        return url.scheme == "https" || ListenAddress(host: host, port: 0).isLoopback || host == "[::1]"
    }
}

extension ConfigurationReader {
    fileprivate mutating func configuration() -> Configuration {
        let listen = address("TOMONI_LISTEN", default: ListenAddress(host: "127.0.0.1", port: 8080))
        let adminListen = address(
            "TOMONI_ADMIN_LISTEN", default: ListenAddress(host: "127.0.0.1", port: 8081))
        let hasTLS = text("TOMONI_TLS_CERTIFICATE") != nil
        let publicURL = origin("TOMONI_PUBLIC_URL", default: listen.origin(isSecure: hasTLS))
        let adminURL = origin("TOMONI_ADMIN_URL", default: adminListen.origin(isSecure: hasTLS))
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return Configuration(
            databaseURL: text("TOMONI_DATABASE_URL"),
            migrationDatabaseURL: text("TOMONI_MIGRATION_DATABASE_URL"),
            dataFolder: text("TOMONI_DATA") ?? ".tomoni",
            listen: listen, adminListen: adminListen, publicURL: publicURL, adminURL: adminURL,
            tlsCertificate: text("TOMONI_TLS_CERTIFICATE"), tlsKey: text("TOMONI_TLS_KEY"),
            secret: text("TOMONI_SECRET"), smtpURL: text("TOMONI_SMTP_URL"),
            mailFrom: text("TOMONI_MAIL_FROM") ?? "tomoni@" + (URL(string: publicURL)?.host() ?? "localhost"),
            cityName: text("TOMONI_CITY_NAME") ?? "わたしたちのまち",
            trustedProxies: proxies("TOMONI_TRUSTED_PROXIES"),
            adminNetworks: networks("TOMONI_ADMIN_NETWORKS"), staffRules: staffRules(),
            embedOrigins: origins("TOMONI_EMBED_ORIGINS"),
            logLevel: choice("TOMONI_LOG", default: .info),
            allowsInsecureHTTP: text("TOMONI_INSECURE_HTTP") == "1",
            loops: number("TOMONI_LOOPS", default: max(1, cores), in: 1...64),
            workerThreads: number("TOMONI_WORKERS", default: min(2, cores), in: 1...16),
            backupFolder: text("TOMONI_BACKUPS"),
            backupMinute: minute("TOMONI_BACKUP_TIME", default: "03:15"),
            home: text("TOMONI_HOME") ?? HomeFolder.find())
    }
}
