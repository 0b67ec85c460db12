import Civic
import Discussion
import Drafts
import HTML
import HTTPServer
import Pages
import Postgres
import Web

/// What was entered from paper and meetings, consultation by consultation.
enum VoiceDesk {
    static let shown = 20

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let consultations = try await visit.consultations(for: .readContributions).filter {
            $0.publishedAt != nil
        }
        let counts = try await VoiceStore(visit.database).counts(in: consultations.map(\.id))
        return visit.staffPage(voicesPage(consultations, counts, at: visit.now, visit.phrases))
    }

    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        try await show(visit, slug, refused: nil)
    }

    /// - Parameter refused: the form for a file.
    static func show(_ visit: Visit, _ slug: Slug, refused: RefusedForm?) async throws -> Response {
        let scene = try await VoiceScene.load(slug, draft: nil, visit)
        let id = scene.consultation.id
        var filter = CommentFilter(consultation: id)
        filter.isVoice = true
        let records = try await CommentStore(visit.database).list(filter, limit: shown)
        let context = CommentContext(site: visit.site, viewer: visit.viewer)
        let batches = try await VoiceStore(visit.database).batches(in: id)
        let page = VoiceDeskPage(
            scene: scene, newest: try await context.contributions(records, in: visit.database),
            total: try await CommentStore(visit.database).count(filter), batches: batches,
            people: try await visit.ports.people.staff(Set(batches.map(\.enteredBy)), in: visit.database),
            mayEnter: visit.may(.editAnswers), refused: refused, csrf: visit.csrfToken)
        return visit.staffPage(
            page.render(visit.phrases), status: refused == nil ? .ok : .unprocessableContent)
    }

    @Sendable static func takeBack(_ visit: Visit, slug: Slug, id: VoiceBatchID) async throws -> Response {
        let member = try visit.member()
        let consultation = try await PlanDesk.find(slug, visit)
        let outcome = try await visit.database.transaction { transaction in
            let outcome = try await VoiceStore(transaction).takeBack(
                id, of: consultation.id, by: member.id, ports: visit.ports, at: visit.now)
            if case .done = outcome {
                try await Audit.record(
                    Audit.Entry(
                        staffID: member.id, act: "voice.withdrawal consultation:\(consultation.id)"),
                    in: transaction, secret: visit.site.secret)
                visit.site.changesPublicPages(in: transaction)
            }
            return outcome
        }
        visit.note("voices_taken_back", member.id, subject: "voice_batch/\(id)")
        switch outcome {
        case .done(let count):
            return answer(Flash(.success, "voices.flash.taken_back", ["count": visit.phrases.number(count)]))
        case .held(let ids):
            return answer(Flash(.warning, "voices.flash.held", ["count": visit.phrases.number(ids.count)]))
        case nil: throw WebError.notFound
        }
        func answer(_ flash: Flash) -> Response {
            visit.seeOther(AdminAddresses.voiceDesk(slug), flash)
        }
    }
}
