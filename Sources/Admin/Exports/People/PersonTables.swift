import Accounts
import Civic
import Discussion
import Postgres

/// All accounts: personal data.
struct PersonTable: ExportSource {
    static let columns = [
        ExportColumn("id", width: 8), ExportColumn("display_name", width: 20),
        ExportColumn("email", width: 32), ExportColumn("kind", codes: .accountKinds),
        ExportColumn("created_at", width: 26), ExportColumn("confirmed_at", width: 26),
        ExportColumn("closed_at", width: 26),
    ]

    let export: PersonExport

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await export.stream { people in
            try await each(
                people.map { person in
                    [
                        .number(person.id.rawValue), .text(person.displayName),
                        person.email.map(ExportCell.text) ?? .none, .text(person.kind.rawValue),
                        .text(person.createdAt.iso8601),
                        person.confirmedAt.map { .text($0.iso8601) } ?? .none,
                        person.closedAt.map { .text($0.iso8601) } ?? .none,
                    ]
                })
        }
    }

    func count() async throws -> Int { try await export.count() }
}

/// Who sent the opinions of a public comment: personal data.
struct SubmitterTable: ExportSource {
    static let columns = [
        ExportColumn("receipt_number", width: 14), ExportColumn("comment_id"),
        ExportColumn("submitter_category", width: 20), ExportColumn("submitter_name", width: 20),
        ExportColumn("submitter_address", width: 40), ExportColumn("submitter_email", width: 32),
        ExportColumn("submitter_telephone", width: 18),
    ]

    let export: SubmitterExport

    func records(_ each: @escaping @Sendable ([[ExportCell]]) async throws -> Void) async throws {
        try await export.stream { submitters in
            try await each(
                submitters.map { submitter in
                    [
                        submitter.receipt.map { .text($0.description) } ?? .none,
                        .number(submitter.comment.rawValue),
                        submitter.category.map(ExportCell.text) ?? .none,
                    ]
                        + [.name, .address, .email, .telephone].map { (field: Submitter.Field) in
                            submitter.details[field].map(ExportCell.text) ?? .none
                        }
                })
        }
    }

    func count() async throws -> Int { try await export.count() }
}
