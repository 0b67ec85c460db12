import Civic
import Postgres
import Web

@testable import Settings

/// Makes what the addresses of the settings are about: versions of the terms, colors, pictures.
struct WalkSettings: Sendable {
    let database: Database
    let row: WalkRow

    static let picture = PictureName(hash: "0123456789abcdef0123456789abcdef", format: .png)

    /// Nil for addresses of others.
    func parameters() async throws -> [(String, String)]? {
        switch row.pattern {
        case "/terms/versions/{number}": [("number", pick("1", missing: "99", malformed: "first"))]
        case "/look/{sheet}":
            [("sheet", pick(sheet, missing: "0017c1.0123456789ab.css", malformed: "blue"))]
        case "/pictures/{name}": [("name", try await name())]
        case "/settings/colors/{sheet}": [("sheet", pick("0017c1.css", missing: "", malformed: "blue.css"))]
        case let pattern where pattern.hasPrefix("/settings/staff/{id}"): [("id", try await member())]
        case "/settings/files/{name}": [("name", try await name())]
        case "/settings/pictures/{use}", "/settings/pictures/{use}/removal":
            [("use", try await use())]
        case let pattern where pattern.hasPrefix("/settings/pages/{page}"):
            [("page", row.object == "malformed" ? "imprint" : "about"), ("id", try await edition())]
        default: nil
        }
    }

    private func member() async throws -> String {
        let id: StaffID = try await database.one(
            """
            INSERT INTO staff_member (email, display_name, role)
            VALUES (gen_random_uuid()::text || '@shiomi.example', '職員', 'reader') RETURNING id
            """)
        return pick("\(id)", missing: "999999", malformed: "0x1")
    }

    private func use() async throws -> String {
        _ = try await name(stored: row.object == "good")
        return row.object == "malformed" ? "banner" : "logo"
    }

    private func edition() async throws -> String {
        if row.object == "missing" { return "999999" }
        let store = InformationStore(database)
        let text = InformationText(title: "題", lead: "文", sections: [])
        try await store.add(NewInformationEdition(.about, in: .japanese, text: text, by: nil))
        return try await store.newest(.about, in: .japanese)?.id.description ?? ""
    }

    private var sheet: String {
        ColorSheet(Color(red: 0, green: 0x17, blue: 0xC1)).pathSegment
    }

    private func pick(_ good: String, missing: String, malformed: String) -> String {
        switch row.object {
        case "missing": missing
        case "malformed": malformed
        default: good
        }
    }

    private func name(stored: Bool = false) async throws -> String {
        let store = PictureStore(database)
        try await store.remove(.logo)
        if stored || row.object == "published" || row.object == "unpublished" {
            let picture = Picture(use: .logo, name: Self.picture, width: 40, height: 40)
            try await store.add(picture, [1, 2, 3])
        }
        if row.object == "published" { try await store.choose(Self.picture.hash, for: .logo, alt: "") }
        return pick(Self.picture.pathSegment, missing: Self.picture.pathSegment, malformed: "logo.svg")
    }
}
