import Loops

/// Makes the roles and the database of the site, as the superuser of the embedded cluster.
struct ClusterRoles {
    let configuration: (_ role: String, _ database: String) -> DatabaseConfiguration
    let loops: LoopGroup

    /// Creates what is missing; harmless when all is there.
    func create() async throws {
        try await withDatabase("postgres") { database in
            for role in ["tomoni_owner", "tomoni"] {
                let isThere = try await database.value(
                    "SELECT true FROM pg_roles WHERE rolname = \(role)", as: Bool.self)
                if isThere == nil { try await database.execute("CREATE ROLE \(identifier: role) LOGIN") }
            }
            let isThere = try await database.value(
                "SELECT true FROM pg_database WHERE datname = 'tomoni'", as: Bool.self)
            if isThere == nil { try await createDatabase(database) }
        }
    }

    private func createDatabase(_ database: Database) async throws {
        // The name comes last: a database called tomoni is complete.
        try await database.execute("DROP DATABASE IF EXISTS tomoni_unfinished")
        try await database.execute(
            """
            CREATE DATABASE tomoni_unfinished OWNER tomoni_owner TEMPLATE template0
            ENCODING 'UTF8' LOCALE 'C.UTF-8'
            """)
        try await database.execute("REVOKE ALL ON DATABASE tomoni_unfinished FROM PUBLIC")
        try await database.execute("GRANT CONNECT ON DATABASE tomoni_unfinished TO tomoni")
        try await withDatabase("tomoni_unfinished") { inside in
            try await inside.execute("ALTER SCHEMA public OWNER TO tomoni_owner")
            try await inside.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        }
        try await database.execute("ALTER DATABASE tomoni_unfinished RENAME TO tomoni")
    }

    private func withDatabase(_ name: String, _ body: (Database) async throws -> Void) async throws {
        let database = Database(configuration: configuration("postgres", name), loops: loops)
        do {
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}
