import Accounts
import Civic
import HTTPServer
import Pages
import Web

/// Sets up one's own second factor and its recovery codes.
///
/// The secret travels through the form, encrypted for this member, until a code shows that the app has it: nothing
/// half set up is stored.
enum FactorDesk {
    @Sendable static func form(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        return try await page(visit, .random(), nil)
    }

    @Sendable static func confirm(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        let member = try visit.member()
        let factors = SecondFactors(visit.database, secret: visit.site.secret)
        guard let password = factors.open(visit.form["sealed"] ?? "", for: member.id) else {
            return visit.seeOther(AdminAddresses.profileFactor())
        }
        guard let step = password.step(of: TypedCode.digits(visit.form["code"] ?? ""), at: visit.now) else {
            let problem = RefusedForm.Problem(field: "code", message: visit.t("access.factor.wrong"))
            return try await page(visit, password, RefusedForm(values: [:], problems: [problem]))
        }
        let codes = try await visit.database.transaction { transaction in
            let factors = SecondFactors(transaction, secret: visit.site.secret)
            try await factors.save(password, of: member.id, usedUpTo: step)
            try await visit.record("staff.second_factor", member.id, in: transaction)
            return try await factors.makeCodes(for: member.id)
        }
        visit.note("staff_second_factor_set", member.id)
        return visit.staffPage(recoveryCodesPage(codes, isNew: true, in: visit.phrases))
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        let member = try visit.member()
        guard !visit.site.staffRules.requiresSecondFactor else { throw WebError.forbidden }
        try await visit.database.transaction { transaction in
            try await SecondFactors(transaction, secret: visit.site.secret).remove(of: member.id)
            try await visit.record("staff.second_factor_removal", member.id, in: transaction)
        }
        visit.note("staff_second_factor_removed", member.id)
        return visit.seeOther(AdminAddresses.profile(), Flash(.success, "access.factor.removed"))
    }

    @Sendable static func renewCodes(_ visit: Visit) async throws -> Response {
        try visit.requireRecentLogIn()
        let member = try visit.member()
        guard member.hasSecondFactor else { return visit.seeOther(AdminAddresses.profileFactor()) }
        let codes = try await visit.database.transaction { transaction in
            try await visit.record("staff.recovery_codes", member.id, in: transaction)
            return try await SecondFactors(transaction, secret: visit.site.secret).makeCodes(for: member.id)
        }
        visit.note("staff_recovery_codes_made", member.id)
        return visit.staffPage(recoveryCodesPage(codes, isNew: false, in: visit.phrases))
    }

    private static func page(
        _ visit: Visit, _ password: OneTimePassword, _ refused: RefusedForm?
    ) async throws -> Response {
        let member = try visit.member()
        guard let record = try await StaffAccounts(visit.database).find(member.id) else {
            throw WebError.notFound
        }
        let factors = SecondFactors(visit.database, secret: visit.site.secret)
        let address = password.address(issuer: visit.site.city.name + " Tomoni", account: record.email)
        let page = FactorPage(
            sealed: factors.seal(password, for: member.id), code: QRCode(address),
            secret: Base32.encode(password.secret), replacesOlder: member.hasSecondFactor,
            isRequired: visit.site.staffRules.requiresSecondFactor && !member.hasSecondFactor)
        return visit.staffPage(
            factorPage(page, refused, csrf: visit.csrfToken, in: visit.phrases),
            status: refused == nil ? .ok : .unprocessableContent)
    }
}
