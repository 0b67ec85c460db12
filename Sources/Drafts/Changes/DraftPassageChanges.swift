import Civic
import Postgres
import Web

/// Tells other features which passages changed from one version to the next.
struct DraftPassageChanges: PassageChanges {
    let editions: Editions

    func all(
        in consultation: ConsultationID, for viewer: Viewer, database: any Queryable
    ) async throws -> [ChangedPassage] {
        let places = try await DraftStore(database).versionPlaces(
            of: consultation, publishedOnly: viewer.staff == nil)
        var all: [ChangedPassage] = []
        for place in places {
            let changes = try await changes(of: place, for: viewer, in: database)
            all += changes.values.sorted { $0.order < $1.order }.map(\.passage)
        }
        return all
    }

    func changes(
        _ keys: [PassageChangeKey], for viewer: Viewer, in database: any Queryable
    ) async throws -> [PassageChangeKey: ChangedPassage] {
        guard !keys.isEmpty else { return [:] }
        let places = try await DraftStore(database).versionPlaces(Array(Set(keys.map(\.version))))
        var found: [PassageChangeKey: ChangedPassage] = [:]
        for place in places {
            let changes = try await changes(of: place, for: viewer, in: database)
            for key in keys where key.version == place.version {
                found[key] = changes[key.passage]?.passage
            }
        }
        return found
    }

    func credited(
        _ subjects: [Subject], for viewer: Viewer, in database: any Queryable
    ) async throws -> [Subject: [PassageChangeKey]] {
        guard !subjects.isEmpty else { return [:] }
        let rows = try await CreditStore(database).creditedKeys(subjects, publishedOnly: viewer.staff == nil)
        return rows.reduce(into: [:]) { $0[$1.subject, default: []].append($1.key) }
    }

    /// What one version changed of the one published before it, by passage.
    private func changes(
        of place: VersionPlace, for viewer: Viewer, in database: any Queryable
    ) async throws -> [PassageID: NumberedChange] {
        guard
            let new = try await editions.edition(
                of: place.slug, number: place.number, for: viewer, in: database),
            let previous = new.previousNumber,
            let old = try await editions.edition(of: place.slug, number: previous, for: viewer, in: database),
            try await isVisible(new.draft.consultationID, to: viewer, in: database)
        else { return [:] }
        let comparison = try await editions.comparison(of: old, new, in: database)
        var found: [PassageID: NumberedChange] = [:]
        for (order, change) in comparison.changes.enumerated() where !change.isSame {
            guard let passage = change.passage else { continue }
            let path = changePath(place.slug, from: previous, to: place.number, passage.id)
            let key = PassageChangeKey(place.version, passage.id)
            found[passage.id] = NumberedChange(
                order: order, passage: change.changed(key, number: place.number, path: path))
        }
        return found
    }

    private func isVisible(
        _ consultation: ConsultationID, to viewer: Viewer, in database: any Queryable
    ) async throws -> Bool {
        try await ConsultationStore(database).find([consultation]).first?.isVisible(to: viewer) ?? false
    }
}

/// A change with its place among the others of its version.
private struct NumberedChange: Sendable {
    let order: Int
    let passage: ChangedPassage
}

extension PassageChange {
    fileprivate func changed(_ key: PassageChangeKey, number: Int, path: String) -> ChangedPassage {
        ChangedPassage(
            key: key, number: number, path: path, chapter: passage?.chapter ?? [], before: piecesBefore,
            after: piecesAfter)
    }

    private var piecesBefore: [ChangedPassage.Piece]? {
        guard before != nil || !origins.isEmpty else { return nil }
        // Of what was divided each part shows the whole, in which nothing can be marked.
        if isDivided || before == nil { return [ChangedPassage.Piece(textBefore)] }
        return pieces.filter { $0.change != .inserted }.map {
            ChangedPassage.Piece($0.text, isMarked: $0.change == .deleted)
        }
    }

    private var piecesAfter: [ChangedPassage.Piece]? {
        guard after != nil else { return nil }
        return pieces.filter { $0.change != .deleted }.map {
            ChangedPassage.Piece($0.text, isMarked: $0.change == .inserted)
        }
    }
}
