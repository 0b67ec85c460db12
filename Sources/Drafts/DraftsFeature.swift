import Civic

/// The first page, consultations, and drafts with their passages.
public struct DraftsFeature: Feature {
    public init() {}

    public var routes: [SiteRoute] {
        [
            .get(Addresses.home, .anyone, shared: true, ShowHome.page),
            .get(Addresses.consultation, .anyone, shared: true, ShowConsultation.page),
            .get(Addresses.draft, .anyone, shared: true, ShowDraft.newest),
            .get(Addresses.draftVersion, .anyone, shared: true, ShowDraft.version),
            .get(Addresses.passage, .anyone, shared: true, ShowPassage.page),
        ]
    }
}
