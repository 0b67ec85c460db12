import Civic
import Drafts
import HTTPServer
import Pages
import Web

/// Staff lay the imported passages beside the original and correct them.
enum CorrectionDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let model = try await model(visit, slug, number, CorrectionPlace(visit.query))
        return visit.staffPage(correctionPage(model, visit.phrases))
    }

    @Sendable static func correct(_ visit: Visit, slug: Slug, number: Int, id: PassageID) async throws -> Response {
        let place = CorrectionPlace(visit.form)
        let model = try await model(visit, slug, number, place)
        let form = CorrectionForm(visit.form, of: id)
        switch form.read(model.corrected.manuscript, visit.phrases) {
        case .senseless: throw WebError.notFound
        case .refused(let refused):
            guard model.isOpen else { return closed(visit, model) }
            return answer(visit, model.showing(id), refused: .init(passage: id, form: refused, isConflict: false))
        case .correction(let correction):
            let act = CorrectPassages(
                correction, in: slug, number: number, seen: form.seen, by: try visit.member())
            return try await finish(
                visit, slug, number, place, about: id, typed: form.refused([]), try await act.perform(in: visit.site))
        }
    }

    @Sendable static func restore(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        let place = CorrectionPlace(visit.form)
        let model = try await model(visit, slug, number, place)
        guard let correction = restoration(visit.form, model.corrected) else {
            return visit.seeOther(place.address(slug, number), Flash(.warning, "admin.correction.gone"))
        }
        let act = CorrectPassages(correction, in: slug, number: number, by: try visit.member())
        return try await finish(
            visit, slug, number, place, about: nil, typed: nil, try await act.perform(in: visit.site))
    }

    @Sendable static func undo(_ visit: Visit, slug: Slug, number: Int) async throws -> Response {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let place = CorrectionPlace(visit.form)
        let revision = visit.form["revision"].flatMap { Int($0) } ?? 0
        let act = UndoCorrection(revision, in: slug, number: number, by: try visit.member())
        switch try await act.perform(in: visit.site) {
        case .done(let passage):
            let model = try await model(visit, slug, number, place)
            return leave(visit, model.showing(passage), passage, Flash(.success, "admin.correction.undone"))
        case .changed:
            return visit.seeOther(place.address(slug, number), Flash(.warning, "admin.correction.undo_changed"))
        case .published: return closed(visit, try await self.model(visit, slug, number, place))
        case .notFound: throw WebError.notFound
        }
    }

    private static func restoration(_ form: Form, _ corrected: CorrectedVersion) -> Correction? {
        if let index = form["line"].flatMap({ Int($0) }), let lines = corrected.kept?.dropped,
            lines.indices.contains(index)
        {
            return .restore(lines[index])
        }
        let id = form["passage"].flatMap { Int64($0) }.map(PassageID.init(rawValue:))
        return corrected.dropped.first { $0.entry.id == id }.map { .bringBack($0.entry, after: $0.after) }
    }

    private static func finish(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ place: CorrectionPlace, about id: PassageID?,
        typed: RefusedForm?, _ outcome: CorrectPassages.Outcome
    ) async throws -> Response {
        if outcome == .notFound { throw WebError.notFound }
        let model = try await model(visit, slug, number, place)
        switch outcome {
        case .done(let passage):
            return leave(visit, model.showing(passage), passage, Flash(.success, "admin.correction.done"))
        case .changed(let passage):
            let refused = RefusedCorrection(
                passage: id ?? passage, form: typed ?? RefusedForm(values: [:], problems: []), isConflict: true)
            return answer(visit, model.showing(id ?? passage), refused: refused, status: .conflict)
        case .gone:
            guard let id, let typed else {
                return visit.seeOther(place.address(slug, number), Flash(.warning, "admin.correction.gone"))
            }
            return answer(
                visit, model, refused: .init(passage: id, form: typed, isConflict: true), status: .conflict)
        case .published: return closed(visit, model)
        case .nothingToDo, .notFound: return leave(visit, model.showing(id), id, nil)
        }
    }

    /// Back to where the passage stands now, or to what stands there in its place.
    private static func leave(
        _ visit: Visit, _ model: CorrectionModel, _ passage: PassageID?, _ flash: Flash?
    ) -> Response {
        let anchor = passage.map { model.page(of: $0) == nil ? "#corrections" : "#p\($0)" } ?? ""
        return visit.seeOther(model.place.address(model.slug, model.number) + anchor, flash)
    }

    private static func closed(_ visit: Visit, _ model: CorrectionModel) -> Response {
        visit.seeOther(
            model.place.address(model.slug, model.number), Flash(.warning, "admin.correction.published"))
    }

    private static func answer(
        _ visit: Visit, _ model: CorrectionModel, refused: RefusedCorrection,
        status: Status = .unprocessableContent
    ) -> Response {
        var model = model
        model.refused = refused
        return visit.staffPage(correctionPage(model, visit.phrases), status: status)
    }

    private static func model(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ place: CorrectionPlace
    ) async throws -> CorrectionModel {
        guard Int32(exactly: number) != nil,
            let corrected = try await CorrectedVersion.load(slug, number: number, in: visit.database)
        else { throw WebError.notFound }
        return CorrectionModel(corrected, at: place, csrf: visit.csrfToken)
    }
}
