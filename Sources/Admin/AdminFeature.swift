import Accounts
import Civic
import Pages

/// The staff pages. Mounted on the admin listener only; the public site works without them.
public struct AdminFeature: Feature {
    private let entry: StaffEntry
    private let embedding: EmbeddingDesk

    /// - Parameter embedOrigins: sites that may show fragments of the public site in a frame.
    public init(hasher: PasswordHasher, embedOrigins: [String] = []) {
        entry = StaffEntry(hasher: hasher)
        embedding = EmbeddingDesk(frameOrigins: embedOrigins)
    }

    public var routes: [SiteRoute] {
        StaffReaches.declare(staffRoutes)
    }

    private var staffRoutes: [SiteRoute] {
        entryRoutes + [
            .get(AdminAddresses.overview, .staff(.readContributions), OverviewDesk.page),
            .get(AdminAddresses.embedding, .staff(.export), embedding.page),
            .get(AdminAddresses.audit, .staff(.readAudit), AuditList.page),
            .get(AdminAddresses.style, .anyStaff) { $0.page(styleGuide(in: $0.frame())) },
        ] + consultationRoutes + DraftRoutes.all + aidRoutes + figureRoutes + commentRoutes + ideaRoutes
            + ModerationRoutes.all + exportRoutes + answerRoutes + voiceRoutes + SettingsRoutes.all
            + StaffRoutes.all + ProfileRoutes.all(entry) + PeopleRoutes.all
    }

    private var aidRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.draftGlossary, .staff(.readContributions), GlossaryDesk.show),
            .post(AdminAddresses.draftGlossary, .staff(.editDrafts), GlossaryDesk.save),
            .get(AdminAddresses.draftPlain, .staff(.readContributions), PlainDesk.show),
            .post(AdminAddresses.draftPlainText, .staff(.editDrafts), PlainDesk.save),
        ]
    }

    private var entryRoutes: [SiteRoute] {
        let logIn = StaffLogIn(entry: entry)
        let again = RepeatedLogIn(entry: entry)
        let choice = PasswordChoice(entry: entry)
        return [
            .get(AdminAddresses.logIn, .anyone, logIn.form),
            .post(AdminAddresses.logIn, .anyone, limit: .entering, logIn.logIn),
            .post(AdminAddresses.logInCode, .anyone, limit: .entering, logIn.takeCode),
            .get(AdminAddresses.logInAgain, .anyStaff, again.form),
            .post(AdminAddresses.logInAgain, .anyStaff, limit: .entering, again.confirm),
            .post(AdminAddresses.logOut, .anyone, logIn.logOut),
            .get(AdminAddresses.password, .anyone, limit: .entering, choice.form),
            .post(AdminAddresses.password, .anyone, limit: .entering, choice.choose),
        ]
    }

    private var consultationRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.consultations, .staff(.readContributions), ConsultationDesk.list),
            .post(AdminAddresses.consultations, .staff(.editDrafts), PlanDesk.create),
            .get(AdminAddresses.consultationNew, .staff(.editDrafts), PlanDesk.new),
            .get(AdminAddresses.consultation, .staff(.readContributions), StagingDesk.show),
            .get(AdminAddresses.consultationEdit, .staff(.editDrafts), PlanDesk.edit),
            .post(AdminAddresses.consultationEdit, .staff(.editDrafts), PlanDesk.save),
            .post(AdminAddresses.consultationPublication, .staff(.editDrafts), StagingDesk.publish),
            .post(AdminAddresses.consultationWithdrawal, .staff(.editDrafts), StagingDesk.withdraw),
            .post(AdminAddresses.consultationPreview, .staff(.editDrafts), StagingDesk.makeLink),
            .post(AdminAddresses.consultationPreviewEnd, .staff(.editDrafts), StagingDesk.revokeLink),
            .post(AdminAddresses.consultationPreviewVersion, .staff(.editDrafts), StagingDesk.chooseVersion),
            .get(AdminAddresses.consultationTexts, .staff(.editDrafts), TextsDesk.page),
            .post(AdminAddresses.consultationTexts, .staff(.editDrafts), TextsDesk.save),
        ]
    }

    private var commentRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.comments, .staff(.readContributions), CommentDesk.list),
            .get(AdminAddresses.comment, .staff(.readContributions), CommentDesk.show),
            .get(AdminAddresses.commentSubmitter, .staff(.readPersonalData), SubmitterDesk.show),
            .post(AdminAddresses.commentHiding, .staff(.moderate), CommentDesk.hide),
            .post(AdminAddresses.commentRestoration, .staff(.moderate), CommentDesk.restore),
        ]
    }

    private var ideaRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.ideas, .staff(.readContributions), IdeaDesk.list),
            .get(AdminAddresses.idea, .staff(.readContributions), IdeaDesk.show),
            .post(AdminAddresses.ideaHiding, .staff(.moderate), IdeaDesk.hide),
            .post(AdminAddresses.ideaRestoration, .staff(.moderate), IdeaDesk.restore),
        ]
    }
}
