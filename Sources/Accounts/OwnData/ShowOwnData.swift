import Civic
import HTTPServer
import Web

extension AccountsFeature {
    /// All that the site holds about the person who asks, as a file.
    func showOwnData(_ format: PersonalRecordFormat) -> @Sendable (Visit) async throws -> Response {
        { visit in
            let account = try await ownAccount(visit)
            let record = try await PersonalRecord.load(
                account.id, in: visit.site, visit.database, at: visit.now)
            visit.note("own_data_taken", account: account.id, detail: format.rawValue)
            return try visit.file(record, format, of: account.id)
        }
    }
}
