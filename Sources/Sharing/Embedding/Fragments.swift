import Civic
import HTML
import Pages
import Postgres
import Web

/// What the fragments say, from what the features have published.
struct Fragments {
    let visit: Visit

    private static let length = 10

    func consultations() async throws -> Fragment {
        let published = try await visit.translated(ConsultationStore(visit.database).published())
        let name = visit.t("sharing.embed.consultations")
        return fragment(
            HTML(text: name), name: name, items: published.prefix(Self.length).map(item),
            empty: visit.t("sharing.embed.no_consultation"),
            more: (visit.t("sharing.embed.to_site"), Addresses.home()))
    }

    /// One consultation with its drafts and newest ideas.
    func consultation(_ slug: Slug) async throws -> Fragment {
        let consultation = try await visit.translated(visit.publicConsultation(slug))
        let title = consultation.text(.title)
        var items = [item(consultation)]
        for kind in [PublishedEntry.Kind.draft, .idea] {
            let entries = try await visit.ports.newest(
                kind, of: consultation.id, limit: Self.length / 2, in: visit.database)
            items += entries.map { item($0, visit.t(TextKey("sharing.embed.kind", kind))) }
        }
        return fragment(
            localized(title, visit.phrases), name: title.text, items: items, empty: "",
            more: (visit.t("sharing.embed.to_consultation"), Addresses.consultation(slug)))
    }

    func answers(_ slug: Slug) async throws -> Fragment {
        let consultation = try await visit.translated(visit.publicConsultation(slug))
        let entries = try await visit.ports.newest(
            .answer, of: consultation.id, limit: Self.length, in: visit.database)
        return fragment(
            sentence(
                visit.t("sharing.embed.answers"),
                ["consultation": localized(consultation.text(.title), visit.phrases)]),
            name: visit.t("sharing.embed.answers", ["consultation": consultation.title]),
            items: entries.map { item($0, "") }, empty: visit.t("sharing.embed.no_answer"),
            more: (visit.t("sharing.embed.to_answers"), Addresses.answers(slug)))
    }

    private func item(_ consultation: Consultation) -> Fragment.Item {
        let phase: TextKey =
            switch consultation.phase(at: visit.now) {
            case .upcoming: "sharing.embed.phase.upcoming"
            case .open: "sharing.embed.phase.open"
            case .closed: "sharing.embed.phase.closed"
            }
        return Fragment.Item(
            title: consultation.title, language: consultation.language(of: .title),
            path: Addresses.consultation(consultation.slug), note: visit.t(phase),
            moment: consultation.closesAt.map { (visit.t("sharing.embed.closes"), $0) })
    }

    private func item(_ entry: PublishedEntry, _ note: String) -> Fragment.Item {
        Fragment.Item(
            title: entry.title, language: WrittenLanguage.language(of: entry.title), path: entry.path,
            note: note,
            moment: (visit.t("sharing.embed.published"), entry.publishedAt))
    }

    private func fragment(
        _ title: HTML, name: String, items: [Fragment.Item], empty: String, more: (String, String)
    ) -> Fragment {
        Fragment(
            title: title, name: name, items: items, empty: empty, more: (label: more.0, path: more.1),
            origin: visit.site.publicURL, phrases: visit.phrases)
    }
}
