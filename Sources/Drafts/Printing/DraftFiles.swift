import Web

/// The addresses of a draft as a file.
enum DraftFiles {
    static let pdf = Path("/drafts/{slug}/versions/{number}/draft.pdf", Slug.self, Int.self)
}
