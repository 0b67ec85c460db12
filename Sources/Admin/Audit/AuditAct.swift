import Civic

/// An act of the audit log that has words of its own; others are shown by their name.
enum AuditAct: String, CaseIterable {
    case commentHiding = "comment_hiding"
    case commentRestoration = "comment_restoration"
    case ideaHiding = "idea_hiding"
    case ideaRestoration = "idea_restoration"
    case commentApproval = "comment_approval"
    case ideaApproval = "idea_approval"
    case commentUndoing = "comment_undoing"
    case ideaUndoing = "idea_undoing"
    case appealGranted = "appeal_granted"
    case appealUpheld = "appeal_upheld"
    case personWarning = "person_warning"
    case personSuspension = "person_suspension"
    case personSuspensionEnd = "person_suspension_end"
    case personCheckFirst = "person_check_first"
    case personCheckFirstEnd = "person_check_first_end"
    case wordAddition = "wordlist_addition"
    case wordRemoval = "wordlist_removal"
    case queueMode = "queue_mode"
    case queueAlert = "queue_alert"
    case draftPublication = "draft_publication"
    case draftMatching = "draft_matching"
    case draftImport = "draft_import"
    case draftCopy = "draft_copy"
    case draftCorrection = "draft_correction"
    case draftCorrectionUndo = "draft_correction_undo"
    case draftPlan = "draft_plan"
    case draftPlanCancellation = "draft_plan_cancellation"
    case draftGlossary = "draft_glossary"
    case passageCredit = "passage_credit"
    case kpiCreation = "kpi_creation"
    case kpiChange = "kpi_change"
    case kpiRemoval = "kpi_removal"
    case kpiActual = "kpi_actual"
    case kpiActualRemoval = "kpi_actual_removal"
    case roadmapCreation = "roadmap_creation"
    case roadmapChange = "roadmap_change"
    case roadmapRemoval = "roadmap_removal"
    case consultationCreation = "consultation_creation"
    case consultationChange = "consultation_change"
    case consultationSchedule = "consultation_schedule"
    case consultationPublication = "consultation_publication"
    case consultationWithdrawal = "consultation_withdrawal"
    case consultationPreview = "consultation_preview"
    case consultationPreviewEnd = "consultation_preview_end"
    case consultationPreviewVersion = "consultation_preview_version"
    case voiceEntry = "voice_entry"
    case voiceImport = "voice_import"
    case voiceCorrection = "voice_correction"
    case voiceWithdrawal = "voice_withdrawal"
    case submitterView = "submitter_view"
    case passageWording = "passage_wording"
    case consultationTexts = "consultation_texts"
    case itemCreation = "item_creation"
    case itemChange = "item_change"
    case itemCorrection = "item_correction"
    case itemSourcesAdded = "item_sources_added"
    case itemSourceRemoved = "item_source_removed"
    case itemMove = "item_move"
    case itemDeletion = "item_deletion"
    case itemMerge = "item_merge"
    case itemSplit = "item_split"
    case itemPassages = "item_passages"
    case itemCheck = "item_check"
    case itemApproval = "item_approval"
    case itemDecision = "item_decision"
    case itemReturn = "item_return"
    case opinionsSetAside = "opinions_set_aside"
    case opinionsTakenBack = "opinions_taken_back"
    case resultCategories = "result_categories"
    case resultForeword = "result_foreword"
    case resultPublication = "result_publication"
    case accountClosing = "account_closing"
    case staffPassword = "staff_password"
    case staffInvitation = "staff_invitation"
    case staffRoles = "staff_roles"
    case staffDisabling = "staff_disabling"
    case staffEnabling = "staff_enabling"
    case staffLink = "staff_link"
    case staffFactor = "staff_second_factor"
    case staffFactorRemoval = "staff_second_factor_removal"
    case staffFactorReset = "staff_second_factor_reset"
    case staffRecoveryCodes = "staff_recovery_codes"
    case staffSessionEnd = "staff_session_end"
    case commentsExportCSV = "comments_export_csv"
    case commentsExportXLSX = "comments_export_xlsx"
    case commentsExportJSON = "comments_export_json"
    case exportComments = "export_comments"
    case exportIdeas = "export_ideas"
    case exportSupports = "export_supports"
    case exportSupportCounts = "export_support_counts"
    case exportItems = "export_items"
    case exportItemSources = "export_item_sources"
    case exportResult = "export_result"
    case exportPurpose = "export_purpose"
    case exportPeople = "export_people"
    case exportSubmitters = "export_submitters"
    case itemImport = "item_import"
    case settingsNames = "site_names"
    case settingsColor = "site_color"
    case settingsLogo = "site_logo"
    case settingsCover = "site_cover"
    case settingsLabel = "site_label"
    case settingsPage = "site_page"
    case settingsContact = "site_contact"
    case settingsFindings = "site_findings"
    case settingsReadings = "site_readings"
    case auditExport = "audit_export"
    case personSearch = "person_search"
    case personView = "person_view"
    case personExport = "person_export"
    case personCorrection = "person_correction"
    case personErasure = "person_erasure"
    case backupRestoration = "backup_restoration"
    case retentionRule = "retention_rule"
    case retentionAccounts = "retention_unconfirmed_accounts"
    case retentionSubmitters = "retention_submitter_details"
    case retentionNotices = "retention_notices"
    case retentionMails = "retention_mails"
    case retentionLog = "retention_security_log"

    /// Reads the name of a row, such as `comment.hiding`.
    init?(named name: some StringProtocol) {
        self.init(rawValue: name.map { $0 == "." ? "_" : String($0) }.joined())
    }
}

/// What an audit row was about: a subject, or a draft, whose id stands behind the name of the act.
struct AuditObject: Sendable, Equatable {
    /// A kind of the texts `admin.subjects`.
    enum Kind: String, Sendable, CaseIterable {
        case comment, idea, passage, draft, item, consultation, kpi, roadmap, staff, account
        /// No thing but a number of them.
        case rows
    }

    let kind: Kind
    let id: Int64

    init?(_ row: AuditRow) {
        if let kind = row.subjectKind.flatMap({ Kind(rawValue: $0.rawValue) }), let id = row.subjectID {
            self.init(kind: kind, id: id)
        } else {
            let parts = row.act.split(separator: " ").last?.split(separator: ":") ?? []
            guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let id = Int64(parts[1])
            else {
                return nil
            }
            self.init(kind: kind, id: id)
        }
    }

    init(kind: Kind, id: Int64) {
        self.kind = kind
        self.id = id
    }

    /// The staff page that shows it; drafts and passages have none.
    var path: String? {
        switch kind {
        case .comment: AdminAddresses.comment(CommentID(rawValue: id))
        case .idea: AdminAddresses.idea(IdeaID(rawValue: id))
        case .staff: AdminAddresses.staffMember(StaffID(rawValue: id))
        case .account: AdminAddresses.person(AccountID(rawValue: id))
        case .passage, .draft, .item, .consultation, .kpi, .roadmap, .rows: nil
        case .account: AdminAddresses.moderatedPerson(AccountID(rawValue: id))
        }
    }
}
