import Civic
import HTTPServer
import Moderation
import Pages
import Postgres
import Web

/// The word list, and a field that shows what it would find.
enum WordDesk {
    static let longestWord = 60
    static let longestTrial = 4000

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        visit.staffPage(try await page(visit).render(visit.phrases))
    }

    /// Adds words, one a line; those that are there already are left.
    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let typed = WrittenText(visit.form["words"] ?? "").text
        let lines = typed.split(whereSeparator: \.isNewline).map { WrittenText(String($0)).text }
            .filter { !$0.isEmpty }
        let words = lines.compactMap(WordList.Word.init)
        let isLong = lines.contains { $0.unicodeScalars.count > longestWord }
        guard !lines.isEmpty, lines.count <= 200, words.count == lines.count, !isLong else {
            var page = try await page(visit)
            let message = visit.t("moderation.staff.words.problem", ["limit": "\(longestWord)"])
            page.refused = RefusedForm(
                values: ["words": typed], problems: [.init(field: "words", message: message)])
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let member = try visit.member()
        let added = try await visit.database.transaction { transaction in
            var added = 0
            for word in words where try await WordStore(transaction).add(word, by: member.id) { added += 1 }
            if added > 0 { try await record("wordlist.addition", in: transaction, visit) }
            return added
        }
        return visit.seeOther(
            AdminAddresses.words(),
            Flash(.success, "moderation.staff.words.added", ["count": visit.phrases.number(added)]))
    }

    @Sendable static func remove(_ visit: Visit, id: ListedWordID) async throws -> Response {
        let isRemoved = try await visit.database.transaction { transaction in
            guard try await WordStore(transaction).remove(id) else { return false }
            try await record("wordlist.removal", in: transaction, visit)
            return true
        }
        guard isRemoved else { throw WebError.notFound }
        return visit.seeOther(AdminAddresses.words(), Flash(.success, "moderation.staff.words.removed"))
    }

    /// Shows what the list and the finder of personal data would see in a text; nothing is kept.
    @Sendable static func trial(_ visit: Visit) async throws -> Response {
        var page = try await page(visit)
        let text = String((visit.form["text"] ?? "").unicodeScalars.prefix(longestTrial))
        page.trial = WordTrial(
            text: text,
            words: WordList(folded: page.words.map(\.folded)).hits(in: text).compactMap { hit in
                page.words.first { $0.folded == hit }?.word
            },
            findings: PersonalDetails.findings(in: text))
        return visit.staffPage(page.render(visit.phrases))
    }

    static func record(_ act: String, in transaction: Transaction, _ visit: Visit) async throws {
        try await Audit.record(
            Audit.Entry(staffID: try visit.member().id, act: act), in: transaction, secret: visit.site.secret)
    }

    private static func page(_ visit: Visit) async throws -> WordPage {
        WordPage(
            tabs: try await ModerationTabs.read(visit), words: try await WordStore(visit.database).all(),
            csrf: visit.csrfToken)
    }
}
