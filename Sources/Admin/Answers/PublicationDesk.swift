import Answers
import Civic
import HTML
import HTTPServer
import Pages
import Postgres
import Web

/// Shows what would be public, says what is missing, and publishes all answers of a consultation at once.
enum PublicationDesk {
    @Sendable static func preview(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        var page = try await ResultPreview.page(of: consultation, for: visit)
        page.trail = [
            Crumb(visit.t("admin.nav.answers"), AdminAddresses.answers()),
            Crumb(consultation.title, AdminAddresses.answerDesk(slug)),
        ]
        page.content = noticeBanner(visit.t("admin.answers.preview.note")) + page.content
        return visit.staffPage(page)
    }

    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        return visit.staffPage(try await page(consultation, visit).render(visit.phrases))
    }

    @Sendable static func changeForeword(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        let form = ForewordForm(visit.form)
        let problems = form.problems(visit.phrases)
        var page = try await page(consultation, visit)
        page.foreword = form.refused(problems)
        guard problems.isEmpty else {
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        let act = EditResult(
            foreword: form.foreword, expectedAt: form.expectedAt, version: form.version, in: consultation.id,
            by: try visit.member())
        guard try await act.perform(in: visit.site) == .changedMeanwhile else {
            return visit.seeOther(
                AdminAddresses.answerPublication(slug), Flash(.success, "admin.answers.flash.saved"))
        }
        page.collided = true
        return visit.staffPage(page.render(visit.phrases), status: .conflict)
    }

    @Sendable static func publish(_ visit: Visit, slug: Slug) async throws -> Response {
        let consultation = try await AnswerDesk.consultation(slug, visit)
        var page = try await page(consultation, visit)
        guard visit.form["confirmed"] == "1" else {
            let message = visit.t("admin.answers.publication.not_confirmed")
            page.publication = RefusedForm(
                values: [:], problems: [.init(field: "confirmed", message: message)])
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
        switch try await PublishAnswers(of: consultation, by: visit.member()).perform(in: visit.site) {
        case .published:
            visit.note(
                "answers_published", visit.viewer.staff?.id, subject: "consultation/\(consultation.id)")
            return visit.seeOther(
                AdminAddresses.answerDesk(slug), Flash(.success, "admin.answers.flash.published"))
        case .nothingNew:
            return visit.seeOther(
                AdminAddresses.answerPublication(slug), Flash(.warning, "admin.answers.flash.nothing_new"))
        case .refused(let readiness):
            page.readiness = readiness
            return visit.staffPage(page.render(visit.phrases), status: .unprocessableContent)
        }
    }

    private static func page(_ consultation: Consultation, _ visit: Visit) async throws -> PublicationPage {
        let database = visit.database
        let items = try await ItemStore(database).all(of: consultation.id)
        let posts = try await ItemSources.posts(of: items, in: consultation.id, visit.site, database)
        return PublicationPage(
            progress: try await AnswerProgress.load(consultation, visit),
            readiness: Readiness(items, sources: posts), new: items.filter { $0.publishedAt == nil }.count,
            mayEdit: visit.may(.editAnswers), isOpen: consultation.phase(at: visit.now) != .closed,
            csrf: visit.csrfToken)
    }
}
