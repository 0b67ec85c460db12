import Civic
import Documents
import Drafts
import Pages
import Web

/// A version on the correction screen.
struct CorrectionModel: Sendable {
    let corrected: CorrectedVersion
    private(set) var place: CorrectionPlace
    var refused: RefusedCorrection?
    let csrf: String?
    /// What the import was unsure of, by passage; those of no passage under nil.
    let doubts: [PassageID?: [Doubt]]
    /// What was left out, by the passage it stood behind; what stood before all under nil.
    let leftOut: [PassageID?: [LeftOut]]
    /// The passages to be shown, of all pages.
    private let listed: [Int]
    let unsure: Int

    init(_ corrected: CorrectedVersion, at place: CorrectionPlace, csrf: String?) {
        self.corrected = corrected
        self.csrf = csrf
        let entries = corrected.manuscript.entries
        let doubts = Self.doubts(corrected)
        let unsure = entries.indices.filter { Self.needsLook(entries[$0], doubts) }
        self.doubts = doubts
        self.unsure = unsure.count
        leftOut = LeftOut.places(corrected)
        listed = place.onlyUnsure ? unsure : Array(entries.indices)
        self.place = place
        self.place.page = min(place.page, max(pages, 1))
    }

    var slug: Slug { corrected.draft.slug }
    var number: Int { corrected.version.number }
    var entries: [Manuscript.Entry] { corrected.manuscript.entries }
    var isOpen: Bool { corrected.version.publishedAt == nil }
    var pages: Int { (listed.count + CorrectionPlace.size - 1) / CorrectionPlace.size }

    /// Indices of the passages on this page.
    var shown: ArraySlice<Int> {
        listed.dropFirst((place.page - 1) * CorrectionPlace.size).prefix(CorrectionPlace.size)
    }

    /// The page on which a passage is listed; nil where the filter leaves it out or it is gone.
    func page(of id: PassageID) -> Int? {
        listed.firstIndex { entries[$0].id == id }.map { $0 / CorrectionPlace.size + 1 }
    }

    /// The same at the page of a passage.
    func showing(_ id: PassageID?) -> CorrectionModel {
        var model = self
        if let page = id.flatMap(page(of:)) { model.place.page = page }
        return model
    }

    func needsLook(_ entry: Manuscript.Entry) -> Bool { Self.needsLook(entry, doubts) }

    private static func needsLook(_ entry: Manuscript.Entry, _ doubts: [PassageID?: [Doubt]]) -> Bool {
        !entry.isChecked && (entry.confidence == .unsure || doubts[entry.id] != nil)
    }

    private static func doubts(_ corrected: CorrectedVersion) -> [PassageID?: [Doubt]] {
        var owners: [Int: PassageID] = [:]
        for entry in corrected.manuscript.entries {
            for line in entry.lines where owners[line] == nil { owners[line] = entry.id }
        }
        return Dictionary(grouping: corrected.kept?.doubts ?? []) { owners[$0.line] }
    }
}

/// A form about a passage that was not taken.
struct RefusedCorrection: Sendable {
    let passage: PassageID
    let form: RefusedForm
    /// Whether another editor was faster.
    let isConflict: Bool
}
