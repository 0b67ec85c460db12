import Civic
import HTTPServer
import Pages
import Web

extension Visit {
    /// The member of staff who is signed in.
    ///
    /// - Throws: `WebError.forbidden`; the pipeline lets nobody else reach a handler of staff.
    func member() throws -> StaffMember {
        guard let member = viewer.staff else { throw WebError.forbidden }
        return member
    }

    /// Whether the signed-in member's role has an act.
    func may(_ act: StaffAct) -> Bool {
        viewer.staff?.acts.contains(act) ?? false
    }

    /// A page in the staff frame.
    func staffPage(_ page: Page, status: Status = .ok) -> Response {
        self.page(page, navigation: staffNavigation, status: status)
    }

    private var staffNavigation: [NavigationLink] {
        guard viewer.staff != nil else { return [] }
        return StaffSection.allCases.filter { may($0.act) }.map { section in
            NavigationLink(
                t(TextKey("admin.nav", section)), section.path, isHere: section.holds(request.path))
        }
    }
}

/// The entries of the staff navigation, each shown to roles that may open it.
enum StaffSection: String, CaseIterable {
    case overview, queue, comments, voices, ideas, consultations, drafts, answers, exports, people, settings,
        audit

    var act: StaffAct {
        switch self {
        case .overview, .comments, .voices, .ideas, .consultations, .drafts, .answers: .readContributions
        case .queue: .moderate
        case .exports: .export
        case .people: .managePeople
        case .settings: .changeSettings
        case .audit: .readAudit
        }
    }

    /// Whether a page belongs to the entry where its address does not tell: voices stand below consultations, and two
    /// entries share the addresses below `/moderation`.
    func holds(_ page: String) -> Bool? {
        let parts = page.split(separator: "/")
        if parts.count > 2, parts[0] == "consultations", parts[2] == "voices" { return self == .voices }
        guard parts.first == "moderation", self == .queue || self == .comments else { return nil }
        let isOfQueue =
            parts.count > 1 && ["queue", "appeals", "words", "modes", "people"].contains(parts[1])
        return isOfQueue == (self == .queue)
    }

    var path: String {
        switch self {
        case .overview: AdminAddresses.overview()
        case .queue: AdminAddresses.queue()
        case .comments: AdminAddresses.comments()
        case .voices: AdminAddresses.voices()
        case .ideas: AdminAddresses.ideas()
        case .consultations: AdminAddresses.consultations()
        case .drafts: AdminAddresses.drafts()
        case .answers: AdminAddresses.answers()
        case .exports: AdminAddresses.exports()
        case .people: AdminAddresses.people()
        case .settings: AdminAddresses.settings()
        case .audit: AdminAddresses.audit()
        }
    }
}

extension Visit {
    /// Address of this page with its query, to come back to.
    var ownAddress: String {
        request.query.isEmpty ? request.path : request.path + "?" + request.query
    }
}
