import Foundation

/// PostgreSQL's own programs for copying a whole database, used on one database.
public struct DatabaseTools: Sendable {
    private let binaries: PostgresBinaries
    private let configuration: DatabaseConfiguration

    /// - Parameter configuration: the role that owns the tables.
    /// - Throws: `ClusterError.notInstalled` where the programs are missing.
    public init(_ configuration: DatabaseConfiguration) throws {
        binaries = try PostgresBinaries.find(needing: ["pg_dump", "pg_restore", "psql"])
        self.configuration = configuration
    }

    /// Writes the database as it stood in a snapshot into a file of pg_dump's own format; blocks until it is done.
    ///
    /// - Parameter emptied: tables whose rows are left out.
    public func dump(to file: String, snapshot: String, emptied: [String]) throws {
        let words =
            [
                binaries.folder + "/pg_dump", "--format=custom", "--compress=4", "--no-owner",
                "--snapshot=\(snapshot)", "--file=\(file)",
            ] + emptied.map { "--exclude-table-data=public.\($0)" } + [address]
        try ChildProcess.run(words, environment: secrets)
    }

    /// Puts a dump in the place of all that the database holds, in one transaction: whole, or nothing is changed.
    ///
    /// - Parameter scratch: a folder of one's own for the statements.
    public func restore(from file: String, scratch: String) throws {
        let (clearing, statements) = (scratch + "/clear.sql", scratch + "/restore.sql")
        try Data(Self.clearing.utf8).write(to: URL(fileURLWithPath: clearing))
        defer {
            unlink(clearing)
            unlink(statements)
        }
        try ChildProcess.run([
            binaries.folder + "/pg_restore", "--no-owner", "--no-comments", "--file=\(statements)", file,
        ])
        try ChildProcess.run(
            [
                binaries.folder + "/psql", "--no-psqlrc", "--quiet", "--single-transaction",
                "--output=/dev/null", "--set=ON_ERROR_STOP=1", "--file=\(clearing)", "--file=\(statements)",
                "--dbname=\(address)",
            ], environment: secrets)
    }

    /// Everything in the schema but the schema itself, which the owner may not be allowed to make again.
    private static let clearing = """
        SET lock_timeout = '60s';
        SET client_min_messages = error;
        DO $$
        DECLARE
            it record;
        BEGIN
            FOR it IN SELECT oid::regclass AS name FROM pg_class
                      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
            LOOP
                EXECUTE format('DROP TABLE %s CASCADE', it.name);
            END LOOP;
            FOR it IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace
            LOOP
                EXECUTE format('DROP FUNCTION %s CASCADE', it.name);
            END LOOP;
        END
        $$;

        """

    /// Without the password, which other users of the machine could read in the list of processes.
    private var address: String {
        configuration.keywords.filter { !["password", "sslpassword"].contains($0.key) }
            .sorted { $0.key < $1.key }
            .map { "\($0.key)='\($0.value.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'" }
            .joined(separator: " ")
    }

    private var secrets: [String] {
        configuration.keywords["password"].map { ["PGPASSWORD=\($0)"] } ?? []
    }
}
