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

    @Sendable static func correct(_ visit: Visit, slug: Slug, number: Int, id: PassageID) async throws
        -> Response
    {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        let place = CorrectionPlace(visit.form)
        let form = CorrectionForm(visit.form, of: id)
        let order = form.needsOrder ? try await order(visit, slug, number) : []
        switch form.read(order, visit.phrases) {
        case .senseless: throw WebError.notFound
        case .refused(let refused):
            let model = try await model(visit, slug, number, place)
            guard model.isOpen else { return closed(visit, place, slug, number) }
            return answer(
                visit, model.showing(id), refused: .init(passage: id, form: refused, isConflict: false))
        case .correction(let correction):
            let act = CorrectPassages(
                correction, in: slug, number: number, seen: form.seen, by: try visit.member())
            return try await finish(
                visit, slug, number, place, about: id, typed: form.refused([]),
                try await act.perform(in: visit.site))
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
            return try await leave(
                visit, slug, number, place, passage, Flash(.success, "admin.correction.undone"))
        case .changed:
            return visit.seeOther(
                place.address(slug, number), Flash(.warning, "admin.correction.undo_changed"))
        case .published: return closed(visit, place, slug, number)
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
        switch outcome {
        case .done(let passage):
            return try await leave(
                visit, slug, number, place, passage, Flash(.success, "admin.correction.done"))
        case .nothingToDo: return try await leave(visit, slug, number, place, id, nil)
        case .changed(let passage):
            let model = try await model(visit, slug, number, place)
            let refused = RefusedCorrection(
                passage: id ?? passage, form: typed ?? RefusedForm(values: [:], problems: []),
                isConflict: true)
            return answer(visit, model.showing(id ?? passage), refused: refused, status: .conflict)
        case .gone:
            guard let id, let typed else {
                return visit.seeOther(place.address(slug, number), Flash(.warning, "admin.correction.gone"))
            }
            return answer(
                visit, try await model(visit, slug, number, place),
                refused: .init(passage: id, form: typed, isConflict: true), status: .conflict)
        case .published: return closed(visit, place, slug, number)
        case .notFound: throw WebError.notFound
        }
    }

    private static func order(_ visit: Visit, _ slug: Slug, _ number: Int) async throws -> [PassageID] {
        guard Int32(exactly: number) != nil else { throw WebError.notFound }
        return try await DraftStore(visit.database).order(of: slug, number: number)
    }

    /// Back to where the passage stands now, or to what stands there in its place.
    private static func leave(
        _ visit: Visit, _ slug: Slug, _ number: Int, _ place: CorrectionPlace, _ passage: PassageID?,
        _ flash: Flash?
    ) async throws -> Response {
        var place = place
        let index = try await order(visit, slug, number).firstIndex { $0 == passage }
        if let index, !place.onlyUnsure { place.page = index / CorrectionPlace.size + 1 }
        let anchor = index.flatMap { _ in passage.map { "#p\($0)" } } ?? "#corrections"
        return visit.seeOther(place.address(slug, number) + anchor, flash)
    }

    private static func closed(_ visit: Visit, _ place: CorrectionPlace, _ slug: Slug, _ number: Int)
        -> Response
    {
        visit.seeOther(place.address(slug, number), Flash(.warning, "admin.correction.published"))
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
