import Civic
import Loops

/// The first page, consultations, and drafts with their passages.
public struct DraftsFeature: Feature {
    /// One for each site, as it keeps what that site's database holds.
    private let drafts: ShowDraft
    private let changes: ShowChanges
    private let pdf: ShowDraftPDF
    /// Tells other features what versions changed.
    public let passageChanges: any PassageChanges

    /// - Parameter workers: for what takes too long for an event loop.
    public init(workers: WorkerThreads) {
        let editions = Editions()
        drafts = ShowDraft(editions: editions)
        changes = ShowChanges(editions: editions)
        pdf = ShowDraftPDF(editions: editions, workers: workers)
        passageChanges = DraftPassageChanges(editions: editions)
    }

    public var routes: [SiteRoute] {
        [
            .get(Addresses.home, .anyone, shared: true, ShowHome.page),
            .get(Addresses.consultation, .anyone, shared: true, ShowConsultation.page),
            .get(Addresses.draft, .anyone, shared: true, drafts.newest),
            .get(Addresses.draftVersion, .anyone, shared: true, drafts.version),
            .get(DraftFiles.pdf, .anyone, pdf.file),
            .get(Addresses.formerPassages, .anyone, shared: true, ShowFormer.page),
            .get(Addresses.draftChanges, .anyone, shared: true, changes.page),
            .get(PreviewAddresses.consultation, .anyone, limit: .searching, ShowPreview.consultation),
            .get(PreviewAddresses.draft, .anyone, limit: .searching, ShowPreview.draft),
            .get(Addresses.passage, .anyone, shared: true, ShowPassage.page),
        ] + figures
    }

    private var figures: [SiteRoute] {
        [
            .get(FigureAddresses.kpis, .anyone, shared: true, ShowIndicators.page),
            .get(FigureAddresses.kpiTable, .anyone, shared: true, ShowIndicators.table),
            .get(FigureAddresses.roadmap, .anyone, shared: true, ShowRoadmap.page),
            .get(FigureAddresses.roadmapTable, .anyone, shared: true, ShowRoadmap.table),
        ]
    }
}
