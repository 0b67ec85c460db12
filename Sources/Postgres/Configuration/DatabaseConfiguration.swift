import CPostgres

/// Where the database is and how it is used.
public struct DatabaseConfiguration: Sendable {
    /// libpq's keywords, such as host, port, dbname, user, password.
    public var keywords: [String: String]
    /// Connections of one loop at most.
    public var connectionsPerLoop = 16
    /// Connections of all loops together at most; the server has 100 for everyone as it comes.
    public var connections = 64
    /// How long a request waits for a free connection.
    public var poolTimeout: Duration = .seconds(5)
    /// The server stops a statement after this time; keep it below the request's time-out.
    public var statementTimeout: Duration = .seconds(10)
    /// Connections idle for longer are closed, down to one a loop.
    public var idleTimeout: Duration = .seconds(300)
    /// How long making one connection may take.
    public var connectTimeout: Duration = .seconds(5)
    /// Prepared statements kept by one connection.
    public var preparedStatements = 256

    public init(keywords: [String: String]) {
        self.keywords = keywords
    }

    /// Reads `postgres://user@host1,host2/name?target_session_attrs=primary` or `host=… dbname=…`.
    ///
    /// - Throws: `DatabaseConfigurationError`, without the text, which may hold a password.
    public init(_ text: String) throws {
        guard let options = PQconninfoParse(text, nil) else { throw DatabaseConfigurationError() }
        defer { PQconninfoFree(options) }
        keywords = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { keywords[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
    }
}

/// The text names no database.
public struct DatabaseConfigurationError: Error, CustomStringConvertible {
    public var description: String {
        "the database address can't be read; write it as postgres://user:password@host:5432/database "
            + "(special characters in the password as %40 and so on)"
    }
}
