import Civic
import Drafts
import Postgres
import Web

@testable import Accounts

/// Makes the thing that a row is about and prints its address.
struct WalkAddress: Sendable {
    let world: WalkWorld
    let row: WalkRow
    let owner: AccountID

    /// The path with its parameters filled in, and the query where the route takes one.
    func make() async throws -> String {
        var path = row.pattern
        for (name, value) in try await parameters() { path = path.replacing("{\(name)}", with: value) }
        if row.pattern == "/people", row.object == "found" { path += "?q=" + PercentEncoding.encode("だれか") }
        return row.pattern.hasPrefix("/exports/comments.")
            ? path + "?draft=" + slug : path
    }

    private var isMalformed: Bool { row.object == "malformed" }

    private var slug: String {
        switch row.object {
        case "missing": "no-such-draft"
        case "malformed": "UPPER"
        case "elsewhere": world.closed.slug
        case "reversed", "long": world.closed.slug
        default: world.place(row.object).slug
        }
    }

    private func parameters() async throws -> [(String, String)] {
        if row.pattern.hasPrefix("/preview/") {
            return [("token", try await preview()), ("slug", previewed)]
        }
        if row.pattern.contains("{token}") { return [("token", try await token())] }
        if row.pattern.hasPrefix("/exports/people/") {
            return [("id", isMalformed ? "x" : "999999"), ("slug", consultation)]
        }
        if row.pattern.hasPrefix("/exports/consultations/") { return [("slug", consultation)] }
        if let moderation = try await moderation() { return moderation }
        if row.pattern.hasPrefix("/answers/") { return try await answers() }
        if let settings = try await WalkSettings(database: world.site.database, row: row).parameters() {
            return settings
        }
        if row.pattern.hasPrefix("/people/") {
            return [("id", isMalformed ? "0x1" : row.object == "missing" ? "999999" : "\(owner)")]
        }
        if WalkVoices.isAbout(row) {
            return try await WalkVoices(world: world, row: row).parameters(consultation: consultation)
        }
        if row.pattern.hasPrefix("/consultations/") { return [("slug", consultation)] }
        if let sharing { return sharing }
        if row.pattern.hasPrefix("/drafts/") {
            return [
                ("slug", passageSlug), ("number", number), ("id", try await figure() ?? passage),
                ("versions", versions),
            ]
        }
        guard row.pattern.contains("{id}") else { return [] }
        return [("id", try await post())]
    }

    /// Parameters of appeals, people, words and modes; nil for all others.
    private func moderation() async throws -> [(String, String)]? {
        if row.object == "missing" && row.pattern.hasPrefix("/moderation/modes/") {
            return [("slug", "no-such-consultation")]
        }
        let isUnknown = row.object == "missing" || isMalformed
        let unknown = isMalformed ? "0x1" : "999999"
        switch row.pattern {
        case "/moderation/modes/{slug}": return [("slug", consultation)]
        case "/appeals/{id}":
            return [("id", isUnknown ? unknown : "\(try await world.hiding(row.object, by: owner))")]
        case "/moderation/appeals/{id}":
            return [("id", isUnknown ? unknown : "\(try await world.appeal(row.object, by: owner))")]
        case "/moderation/words/{id}/removal":
            return [("id", isUnknown ? unknown : "\(try await world.listedWord())")]
        case let pattern where pattern.hasPrefix("/moderation/people/"):
            return [("id", isUnknown ? unknown : "\(owner)")]
        default: return nil
        }
    }

    /// Parameters of feeds, calendars, fragments, pictures and icons; nil for all others.
    private var sharing: [(String, String)]? {
        let first = row.pattern.split(separator: "/").first ?? ""
        switch first {
        case "feeds", "calendars": return [("slug", consultation)]
        case "embed": return [("slug", consultation), ("consultation", consultation)]
        case "cards":
            // What a picture's address says of another picture leads to the one there is.
            return [("language", "ja"), ("slug", consultation), ("file", "000000000000.png")]
        case "icons": return [("file", row.object == "published" ? "icon-192.png" : "other.png")]
        default: return nil
        }
    }

    private func answers() async throws -> [(String, String)] {
        var values = [("consultation", consultation)]
        if row.pattern.contains("{id}") {
            // The slug is good; it is the item that is missing.
            values[0].1 = "open"
            values.append(("id", row.object == "missing" ? "999999" : "\(try await world.item(row.object))"))
        }
        if row.pattern.contains("{post}") {
            let id = row.object == "missing" ? "999999" : "\(try await world.comment("published", by: owner))"
            values[0].1 = "open"
            values.append(("post", "comment-" + id))
        }
        return values
    }

    private var consultation: String {
        switch row.object {
        case "published", "long", "wrong": "open"
        case "unpublished": "secret"
        case "malformed": "UPPER"
        default: "no-such-consultation"
        }
    }

    /// A wrong id stands below a good slug, and a wrong number too.
    private var passageSlug: String {
        let hasVersion = row.pattern.contains("{number}") || row.pattern.contains("{versions}")
        let isBelow = row.pattern.contains("{id}") || hasVersion
        let isOwnVersion = hasVersion && row.object == "unpublished"
        return isBelow && (isMalformed || row.object == "missing" || isOwnVersion) ? world.open.slug : slug
    }

    private var number: String {
        switch row.object {
        case "unpublished", "closed", "long": "2"
        case "missing": "99"
        case "malformed": "first"
        default: "1"
        }
    }

    private var versions: String {
        switch row.object {
        case "reversed": "2..1"
        case "missing": "1..99"
        case "malformed": "1-2"
        default: "1..2"
        }
    }

    /// An indicator or a measure; nil where a passage is meant.
    private func figure() async throws -> String? {
        guard !isMalformed, row.object != "missing", row.pattern.contains("{id}") else { return nil }
        if row.pattern.contains("/kpi/") { return "\(try await world.kpi())" }
        return row.pattern.contains("/roadmap/") ? "\(try await world.measure())" : nil
    }

    private var passage: String {
        switch row.object {
        case "missing": "999999"
        case "malformed": "-1"
        default: "\(world.place(row.object).passage)"
        }
    }

    private func post() async throws -> String {
        if row.object == "missing" { return "999999" }
        if isMalformed { return "0x1" }
        return row.pattern.contains("comments/{id}")
            ? "\(try await world.comment(row.object, by: owner))"
            : "\(try await world.idea(row.object, by: owner))"
    }

    /// A link to the consultation that is not published; nothing but links in the way stands between it and everyone.
    private func preview() async throws -> String {
        if isMalformed { return "short" }
        if row.object == "missing" { return PreviewToken.random().pathSegment }
        let shown = row.object == "published" ? world.open.consultation : world.unannounced.consultation
        let expiry: Instant? = row.object == "expired" ? Instant(seconds: 1) : nil
        return try await PreviewStore(world.site.database).make(for: shown, until: expiry).pathSegment
    }

    private var previewed: String { row.object == "elsewhere" ? world.open.slug : world.unannounced.slug }

    private func token() async throws -> String {
        if isMalformed { return "short" }
        guard row.object != "missing" else { return LinkToken.random().pathSegment }
        let database = world.site.database
        if row.listener == .admin { return try await staffToken(database) }
        if row.pattern.contains("password-reset") {
            return try await ResetTokens(database).add(for: owner).pathSegment
        }
        try await database.execute("UPDATE account SET confirmed_at = NULL WHERE id = \(owner)")
        guard let email = EmailAddress(rawValue: "pending-\(owner)@shiomi.example") else {
            throw WalkWorld.UnknownThing(name: "email")
        }
        return try await ConfirmationTokens(database)
            .add(PendingConfirmation(accountID: owner, email: email)).pathSegment
    }

    private func staffToken(_ database: Database) async throws -> String {
        try await StaffAccounts(database)
            .add(email: "new-\(owner)@shiomi.example", name: "職員", role: .moderator).pathSegment
    }
}
