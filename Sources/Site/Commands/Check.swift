import Civic
import Documents
import Foundation
import Japanese
import Postgres
import Search
import Sharing

/// `tomoni check`: shows the settings and verifies database and resources; with `deep` the audit chain too.
public struct Check: Sendable {
    let isDeep: Bool

    public init(isDeep: Bool) {
        self.isDeep = isDeep
    }

    public func run(_ configuration: Configuration) async throws {
        for (name, value) in configuration.listing {
            Program.say(name.padding(toLength: 32, withPad: " ", startingAt: 0) + value)
        }
        try await Installation.withSite(configuration) { site, installation in
            Program.say(dictionary)
            Program.say(converter)
            Program.say(try fonts(for: site))
            Program.say("Database, migrations, texts and static files: in order.")
            Program.say(Self.report(try await BackupRuns(site.database).state(), at: .now))
            if isDeep {
                try await Self.checkAudit(site, data: installation.data)
                try await Self.checkSearch(site)
            }
        }
    }

    private static func checkAudit(_ site: SiteContext, data: String) async throws {
        let heads = try AuditHeads(folder: data).all()
        let rows = try await AuditChain(site.database, secret: site.secret).verify(against: heads)
        Program.say("Audit chain: \(rows) rows, unbroken, as \(heads.count) copies of its head say.")
    }

    static func report(_ backups: BackupState, at now: Instant) -> String {
        let failure = backups.failed.map { " The last one failed: \($0.problem ?? "")" } ?? ""
        guard let good = backups.good else { return "Backup: none yet.\(failure)" }
        let tried = good.isVerified ? "tried out" : "not tried out"
        let warning = backups.isWorrying(at: now) ? " That is more than two days ago." : ""
        return "Backup: last good one \(good.finishedAt.iso8601), \(tried).\(warning)\(failure)"
    }

    private static func checkSearch(_ site: SiteContext) async throws {
        let found = try await site.searchIndex.compare()
        let waiting = found.pending == 0 ? "" : ", \(found.pending) changes waiting"
        Program.say("Search: \(found.entries) entries\(waiting).")
        guard found.isSound || found.pending > 0 else {
            throw CommandError(
                """
                Search: \(found.missing) texts are missing and \(found.superfluous) should not be there. Set \
                search_state.version to 0 in the database; the next serve then makes the index anew.
                """)
        }
    }

    /// Without them the site runs, but pictures for sharing lack words.
    private func fonts(for site: SiteContext) throws -> String {
        let wanting = try Language.allCases.filter { language in
            let words = [
                language.ownName, site.city.name, site.texts.phrases(in: language)("common.site_name"),
            ]
            return try Fonts.unknown(words.joined(), in: language) > 0
        }
        return Self.report(fontsWanting: wanting)
    }

    static func report(fontsWanting languages: [Language]) -> String {
        guard !languages.isEmpty else { return "Fonts for pictures: in order." }
        let names = languages.map(\.rawValue).joined(separator: ", ")
        return """
            No font for \(names): install fonts-noto-cjk. Until then pictures for sharing leave \
            out what they can't write.
            """
    }

    /// Without it the site runs, but nobody can import a PDF.
    private var converter: String {
        PDFReader.isInstalled
            ? "Reading of PDFs: in order."
            : "pdftotext or prlimit is missing: install poppler-utils and util-linux. Until then PDFs can't be imported."
    }

    /// Without it the site runs, but nobody can have furigana.
    private var dictionary: String {
        do {
            _ = try MorphemeAnalyzer.installed()
            return "Dictionary of Japanese words: in order."
        } catch {
            return "\(error) Until then pages have no furigana."
        }
    }
}
