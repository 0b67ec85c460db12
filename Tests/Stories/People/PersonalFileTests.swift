import Civic
import Postgres
import TestSupport
import Testing

@testable import Site

/// The record list can't forget a column: what looks personal in the database is declared, or named here with a
/// reason why it is not.
@Suite struct PersonalFileTests {
    /// Not about a person, whatever they are called.
    private static let impersonal: Set = [
        // How the city itself is reached.
        "contact.email", "contact.telephone", "contact.section", "contact.hours", "contact.form",
        // What a consultation asks for, not what was answered.
        "submitter_form.name", "submitter_form.address", "submitter_form.email", "submitter_form.telephone",
        // A secret link, not a person's.
        "preview_link.token_hash",
        // The secret of a member of staff's second factor.
        "staff_totp.sealed",
        // States and kinds of a person's rows, with nothing of the person.
        "account.kind", "account.language", "comment.subject_kind", "comment.channel", "comment.stance",
        "comment.state",
        "comment.quote", "comment.quote_prefix", "comment.quote_suffix", "idea.state", "vote.subject_kind",
        "support.subject_kind", "account_token.purpose", "account_correction.fields",
    ]

    @Test func `every column that looks personal is declared`() async throws {
        try await TestSite.with { site in
            let found: [String] = try await site.database.values(Self.suspects)
            let files = site.assembly.site.ports.personalData.flatMap(\.personalFiles)
            let declared = Set(
                files.flatMap { file in
                    file.columns.flatMap { table, columns in columns.map { "\(table).\($0)" } }
                })
            let forgotten = Set(found).subtracting(declared).subtracting(Self.impersonal)
            #expect(
                forgotten.isEmpty,
                "declare them in a PersonalFile beside their table, or here: \(forgotten.sorted())")
            let columns: [String] = try await site.database.values(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public'
                """)
            #expect(declared.subtracting(columns).isEmpty, "declared, but not there")
            #expect(Set(files.map(\.code)).count == files.count)
        }
    }

    /// Columns that point at an account, texts in tables that do, and names that speak of persons.
    private static let suspects: SQL = """
        WITH pointing AS (
            SELECT k.conrelid, k.conkey[1] AS position FROM pg_constraint k
            WHERE k.contype = 'f' AND k.confrelid = 'account'::regclass
        )
        SELECT DISTINCT t.relname || '.' || a.attname
        FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
        WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
          AND (EXISTS (SELECT FROM pointing p WHERE p.conrelid = t.oid AND p.position = a.attnum)
               OR (a.atttypid IN ('text'::regtype, 'bytea'::regtype, 'jsonb'::regtype)
                   AND (t.oid = 'account'::regclass OR EXISTS (SELECT FROM pointing p WHERE p.conrelid = t.oid)))
               OR a.attname ~ '(^|_)(email|e_mail|mail|telephone|phone|address|display_name|password_hash|sealed|token_hash|payload|ip)$')
        """

    @Test func `the page and its file list every file with the number of persons`() async throws {
        try await World.with { world in
            _ = try await world.resident("taro")
            let admin = try await world.staff("admin", .admin)
            let page = try await admin.open("/people/files")
            #expect(page.text.contains("登録者ファイル") && page.text.contains("アクセス記録ファイル"))
            let csv = try await admin.get("/people/files.csv")
            let lines = csv.text.split(separator: "\r\n")
            let files = world.site.assembly.site.ports.personalData.flatMap(\.personalFiles)
            #expect(lines.count == files.count + 1)
            #expect(lines.first { $0.hasPrefix("accounts,") }?.hasSuffix(",3,1") == true)
        }
    }
}
