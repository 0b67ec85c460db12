import Civic
import HTTPServer
import Web

/// The last question before a staff route is handled: does the role that allows it count for what the address names?
enum StaffGate {
    /// Where a member without a second factor is led to first, in a city that requires one.
    static func detour(_ visit: Visit, _ route: SiteRoute) -> Response? {
        guard visit.site.staffRules.requiresSecondFactor, route.permission != .anyone, route.reach != .own,
            let member = visit.viewer.staff, !member.hasSecondFactor
        else { return nil }
        return visit.seeOther(Addresses.staffSecondFactor())
    }

    /// The visit with the rights that count here.
    ///
    /// - Throws: `WebError` 404 where nothing of the member's roles counts, 403 where another one would be needed.
    static func admit(
        _ visit: Visit, _ found: (route: SiteRoute, parameters: [String])
    ) async throws -> Visit {
        guard case .staff(let act) = found.route.permission, let member = visit.viewer.staff else {
            return visit
        }
        do {
            return try await admit(visit, member, act, found)
        } catch let error as WebError {
            Refusal.note(visit, found.route)
            throw error
        }
    }

    private static func admit(
        _ visit: Visit, _ member: StaffMember, _ act: StaffAct,
        _ found: (route: SiteRoute, parameters: [String])
    ) async throws -> Visit {
        switch found.route.reach {
        case .own, .narrowed: return visit
        case .site, nil:
            guard member.scope(of: act) == .all else { throw WebError.forbidden }
            return visit
        case .thing(let thing, let place):
            // Nothing to narrow, and nothing to ask the database.
            if member.grants.allSatisfy({ $0.consultation == nil }) { return visit }
            let segment = found.parameters[place]
            let consultation = try await visit.ports.consultation(of: thing, segment, in: visit.database)
            guard let consultation else {
                guard member.scope(of: act) == .all else { throw WebError.notFound }
                return visit
            }
            let here = member.inside(consultation)
            guard here.acts.contains(act) else { throw here.acts.isEmpty ? WebError.notFound : .forbidden }
            return visit.seen(by: .staff(here))
        }
    }
}
