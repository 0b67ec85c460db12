import Civic
import Postgres
import Web

/// Stores voices that staff entered, as part of the caller's transaction: all of them or none.
public struct EnterVoices: Sendable {
    /// A voice with the number under which it was received.
    public struct Entered: Sendable, Equatable {
        public let id: CommentID
        /// Nil where the same form was sent before.
        public let receipt: Receipt?
    }

    private let consultation: Consultation
    private let member: StaffMember

    public init(in consultation: Consultation, by member: StaffMember) {
        self.consultation = consultation
        self.member = member
    }

    /// - Parameter batch: the file they come from.
    public func perform(
        _ voices: [NewVoice], batch: VoiceBatchID? = nil, at now: Instant, in transaction: Transaction,
        site: SiteContext
    ) async throws -> [Entered] {
        let store = CommentStore(transaction)
        let submitters = SubmitterStore(transaction, secret: site.secret)
        var entered: [Entered] = []
        for voice in voices {
            let receipt = try await store.nextReceipt(of: consultation.id, at: now)
            switch try await store.post(voice.comment(in: consultation, receipt, at: now)) {
            case .stored(let id, _):
                try await submitters.save(voice.submitter, of: id)
                try await VoiceStore(transaction).note(id, by: member.id, batch: batch)
                entered.append(Entered(id: id, receipt: receipt))
            case .repeated(let id): entered.append(Entered(id: id, receipt: nil))
            case .withoutTarget: throw WebError.notFound
            }
        }
        site.changesPublicPages(in: transaction)
        return entered
    }
}
