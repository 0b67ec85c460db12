import Accounts
import Civic
import Postgres

/// The people of the script with their accounts.
struct SampleCast: Sendable {
    private var accounts: [String: AccountID] = [:]
    private var staff: [String: StaffMember] = [:]

    static func make(
        _ script: SampleScript, _ passwords: SamplePasswords, termsVersion: Int,
        in transaction: Transaction
    ) async throws -> SampleCast {
        var cast = SampleCast()
        let writers = script.writers
        for actor in script.people {
            if actor.kind == .staff {
                cast.staff[actor.key] = try await employ(actor, passwords, in: transaction)
            }
            if actor.kind != .staff || writers.contains(actor.key) {
                cast.accounts[actor.key] = try await signUp(
                    actor, passwords, termsVersion: termsVersion, in: transaction)
            }
        }
        return cast
    }

    func account(_ key: String) throws -> AccountID {
        guard let id = accounts[key] else { throw SampleScriptError("nobody is called \(key).") }
        return id
    }

    func staff(_ key: String) throws -> StaffMember {
        guard let member = staff[key] else { throw SampleScriptError("no member of staff is called \(key).") }
        return member
    }

    /// Members of staff who write on the public site do so with an account of their own, without address.
    private static func signUp(
        _ actor: SampleScript.Actor, _ passwords: SamplePasswords, termsVersion: Int,
        in transaction: Transaction
    ) async throws -> AccountID {
        guard let name = DisplayName(rawValue: actor.name) else {
            throw SampleScriptError("\(actor.name) is no display name.")
        }
        let new = NewAccount(
            email: actor.kind == .staff ? nil : EmailAddress(typed: actor.email),
            passwordHash: actor.kind == .staff ? "-" : passwords.residentsHash, displayName: name,
            kind: actor.kind == .pupil ? .pupil : .resident, language: .japanese,
            termsVersion: termsVersion, isConfirmed: true)
        guard let id = try await AccountStore(transaction).add(new) else {
            throw SampleScriptError("two people are called \(actor.key).")
        }
        return id
    }

    private static func employ(
        _ actor: SampleScript.Actor, _ passwords: SamplePasswords, in transaction: Transaction
    ) async throws -> StaffMember {
        guard let role = actor.role.flatMap(StaffRole.init(rawValue:)) else {
            throw SampleScriptError("\(actor.key) has no role.")
        }
        let store = StaffAccounts(transaction)
        let link = try await store.add(email: actor.email, name: actor.name, role: role)
        guard let id = try await store.setPassword(passwords.staffHash, with: link) else {
            throw SampleScriptError("\(actor.key) can't be employed.")
        }
        return StaffMember(id: id, displayName: actor.name, role: role)
    }
}

extension SampleScript {
    /// Keys of all who write something.
    fileprivate var writers: Set<String> {
        let comments = comments + past.comments
        let answers = comments.flatMap { $0.replies ?? [] } + ideas.flatMap { $0.comments ?? [] }
        return Set((comments + ideas + answers).map(\.by))
    }
}
