import Civic
import Web

/// What staff do with drafts: import, correct, match, say why, publish.
enum DraftRoutes {
    static var all: [SiteRoute] { reading + versions + corrections + publications }

    private static let reader = Permission.staff(.readContributions)
    private static let editor = Permission.staff(.editDrafts)

    private static var reading: [SiteRoute] {
        [
            .get(AdminAddresses.drafts, reader, DraftDesk.list),
            .get(AdminAddresses.draftVersion, reader, DraftDesk.show),
            .get(AdminAddresses.draftPreview, reader, PreviewDesk.show),
            .get(AdminAddresses.draftMatching, reader, MatchingDesk.show),
            .get(AdminAddresses.draftCredits, reader, CreditDesk.list),
        ]
    }

    private static var versions: [SiteRoute] {
        [
            .post(AdminAddresses.drafts, editor, form: UploadForm.limits, UploadDesk.newDraft),
            .get(AdminAddresses.draftVersions, editor, UploadDesk.page),
            .post(AdminAddresses.draftVersions, editor, form: UploadForm.limits, UploadDesk.newVersion),
            .post(AdminAddresses.draftCopies, editor, UploadDesk.copy),
        ]
    }

    private static var corrections: [SiteRoute] {
        [
            .get(AdminAddresses.draftPassages, editor, CorrectionDesk.show),
            .post(AdminAddresses.draftPassage, editor, CorrectionDesk.correct),
            .post(AdminAddresses.draftRestoration, editor, CorrectionDesk.restore),
            .post(AdminAddresses.draftUndo, editor, CorrectionDesk.undo),
        ]
    }

    private static var publications: [SiteRoute] {
        [
            .post(AdminAddresses.draftPublication, editor, DraftDesk.publish),
            .post(AdminAddresses.draftPlanCancellation, editor, DraftDesk.cancelPlan),
            .post(AdminAddresses.draftMatching, editor, MatchingDesk.decide),
            .get(AdminAddresses.draftCredit, editor, CreditDesk.form),
            .post(AdminAddresses.draftCredit, editor, CreditDesk.save),
        ]
    }
}
