import Civic
import Testing

@Suite struct PermissionTests {
    private let resident = Viewer.resident(
        Resident(id: AccountID(rawValue: 1), displayName: "A", isConfirmed: true))
    private let unconfirmed = Viewer.resident(
        Resident(id: AccountID(rawValue: 2), displayName: "B", isConfirmed: false))
    private func staff(_ role: StaffRole) -> Viewer {
        .staff(StaffMember(id: StaffID(rawValue: 1), displayName: "S", role: role))
    }

    @Test func `what residents may, visitors and staff may not`() {
        #expect(Permission.resident.allows(resident))
        #expect(!Permission.resident.allows(.visitor))
        #expect(!Permission.resident.allows(staff(.admin)))
    }

    @Test func `before confirmation one may only send what is kept back`() {
        #expect(Permission.residentAtSend.allows(unconfirmed))
        #expect(!Permission.resident.allows(unconfirmed))
    }

    @Test func `a role has its acts and no others`() {
        #expect(Permission.staff(.moderate).allows(staff(.moderator)))
        #expect(Permission.staff(.moderate).allows(staff(.admin)))
        #expect(!Permission.staff(.moderate).allows(staff(.editor)))
        #expect(!Permission.staff(.readAudit).allows(staff(.moderator)))
        #expect(Permission.staff(.answer).allows(staff(.answerer)))
        #expect(!Permission.staff(.editAnswers).allows(staff(.answerer)))
        #expect(!Permission.staff(.answer).allows(staff(.reader)))
        #expect(!Permission.staff(.readPersonalData).allows(staff(.editor)))
        #expect(!Permission.staff(.moderate).allows(resident))
        #expect(Permission.anyStaff.allows(staff(.editor)))
        #expect(!Permission.anyStaff.allows(resident))
    }
}

@Suite struct PublicationStateTests {
    @Test func `what was withdrawn stays withdrawn`() {
        for next in PublicationState.allCases { #expect(!PublicationState.withdrawn.mayBecome(next)) }
    }

    @Test func `what waits for confirmation can't be hidden, since restoring would publish it`() {
        #expect(!PublicationState.unconfirmed.mayBecome(.hidden))
    }

    @Test func `what was received becomes public with the result only, hidden or not`() {
        #expect(!PublicationState.received.mayBecome(.published))
        #expect(PublicationState.received.mayBecome(.hidden))
        #expect(PublicationState.hidden.mayBecome(.received))
    }

    @Test func `hiding is reversible and nothing becomes unconfirmed again`() {
        #expect(PublicationState.published.mayBecome(.hidden))
        #expect(PublicationState.hidden.mayBecome(.published))
        for state in PublicationState.allCases { #expect(!state.mayBecome(.unconfirmed)) }
    }
}

@Suite struct OwnPathTests {
    @Test(arguments: ["https://evil.example/", "//evil.example", "/\\evil.example", "", "evil", "/a\nb"])
    func `addresses elsewhere are no places to go to`(text: String) {
        #expect(OwnPath(text) == nil)
    }

    @Test func `a path of the site is`() {
        #expect(OwnPath("/drafts/dx?order=newest")?.path == "/drafts/dx?order=newest")
    }
}
