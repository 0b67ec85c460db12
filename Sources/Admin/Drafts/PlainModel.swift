import Civic
import Drafts
import Web

/// The passages of a version with their plain texts, as staff go through them.
struct PlainModel: Sendable {
    /// Which of them are shown.
    enum Show: String, CaseIterable, Sendable {
        case all, missing, check
    }

    static let pageLength = 20

    let edition: DraftEdition
    let texts: [PassageID: PlainText]
    let show: Show
    let mayEdit: Bool
    let csrf: String?
    var refused: RefusedForm?
    /// Whose text was refused.
    var refusedPassage: PassageID?
    /// How passages to check read before.
    var former: [PassageID: String] = [:]
    private let wantedPage: Int

    init(
        _ edition: DraftEdition, _ texts: [PlainText], show: Show, page: Int, mayEdit: Bool, csrf: String?
    ) {
        self.edition = edition
        self.texts = Dictionary(texts.map { ($0.passage, $0) }) { first, _ in first }
        self.show = show
        wantedPage = page
        self.mayEdit = mayEdit
        self.csrf = csrf
    }

    private var all: [Passage] { edition.passages.filter { $0.kind != .heading } }

    var count: Int { all.count }
    /// With a text that readers see.
    var done: Int { texts.values.count { !$0.needsCheck } }
    var toCheck: Int { texts.values.count { $0.needsCheck } }

    private var chosen: [Passage] {
        switch show {
        case .all: all
        case .missing: all.filter { texts[$0.id] == nil }
        case .check: all.filter { texts[$0.id]?.needsCheck == true }
        }
    }

    var lastPage: Int { max(1, (chosen.count + Self.pageLength - 1) / Self.pageLength) }
    var page: Int { min(max(wantedPage, 1), lastPage) }

    var passages: [Passage] {
        Array(chosen.dropFirst((page - 1) * Self.pageLength).prefix(Self.pageLength))
    }

    /// The address of a page of this list.
    func path(page: Int, show: Show? = nil) -> String {
        let show = show ?? self.show
        return address(
            AdminAddresses.draftPlain(edition.draft.slug, edition.version.number),
            [("show", show == .all ? "" : show.rawValue), ("page", page == 1 ? "" : String(page))])
    }
}
