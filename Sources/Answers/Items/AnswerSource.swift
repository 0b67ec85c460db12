import Civic
import Postgres

/// Tells search and feeds what the city answered.
public struct AnswerSource: SearchSource, PublishedEntries {
    public init() {}

    public var searchKind: SearchKind { .answer }
    public var kind: PublishedEntry.Kind { .answer }

    public func searchTexts(
        for ids: [Int64], viewer: Viewer, ports: Ports, in database: any Queryable
    ) async throws -> [Int64: SearchText] {
        let items = try await ItemStore(database).published(ids)
        let known = try await visible(items.map(\.consultationID), to: viewer, in: database)
        let texts = try await safeTexts(of: items, ports, database)
        let found = items.compactMap { item -> (Int64, SearchText)? in
            guard let consultation = known[item.consultationID], let text = texts[item.id] else { return nil }
            return (item.id.rawValue, item.searchText(text, in: consultation))
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    public func searchIDs(
        after last: Int64, of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [Int64] {
        try await ItemStore(database).ids(after: last, of: consultation, limit: limit)
    }

    public func newest(
        of consultation: ConsultationID?, limit: Int, in database: any Queryable
    ) async throws -> [PublishedEntry] {
        let all = try await ConsultationStore(database).published()
        let wanted = all.filter { consultation == nil || $0.id == consultation }
        let known = Dictionary(uniqueKeysWithValues: wanted.map { ($0.id, $0) })
        let items = try await ItemStore(database).newest(of: wanted.map(\.id), limit: limit)
        return items.compactMap { item in known[item.consultationID].map { item.entry(in: $0) } }
    }

    private func visible(
        _ ids: [ConsultationID], to viewer: Viewer, in database: any Queryable
    ) async throws -> [ConsultationID: Consultation] {
        let found = try await ConsultationStore(database).find(Array(Set(ids)))
        return Dictionary(
            uniqueKeysWithValues: found.filter { $0.isVisible(to: viewer) }.map { ($0.id, $0) })
    }

    /// The items whose texts hold no words of a hidden post, see ``HiddenWords``.
    private func safeTexts(
        of items: [PublishedItem], _ ports: Ports, _ database: any Queryable
    ) async throws -> [OpinionItemID: String] {
        let sources = try await SourceStore(database).sources(of: items.map(\.id))
        let posts = try await ports.submittedPosts(sources.values.flatMap { $0 }, in: database)
        return items.reduce(into: [:]) { texts, item in
            let own = (sources[item.id] ?? []).compactMap { posts[$0] }
            let text = item.summary + "\n" + item.answer
            if !HiddenWords.are(in: text, of: own) { texts[item.id] = text }
        }
    }
}

extension PublishedItem {
    fileprivate func searchText(_ text: String, in consultation: Consultation) -> SearchText {
        SearchText(
            consultation: consultation, path: AnswersAddress.item(number, of: consultation.slug), title: "",
            text: text, context: [consultation.title, chapter].filter { !$0.isEmpty },
            postedAt: publishedAt)
    }

    /// Only what the city itself wrote: a summary may hold words of a post that was hidden since.
    fileprivate func entry(in consultation: Consultation) -> PublishedEntry {
        PublishedEntry(
            kind: .answer, id: String(id.rawValue), path: AnswersAddress.item(number, of: consultation.slug),
            title: "No.\(number) \(category) \(consultation.title)",
            summary: WrittenText(answer).excerpt(200),
            publishedAt: publishedAt, changedAt: changedAt)
    }
}
