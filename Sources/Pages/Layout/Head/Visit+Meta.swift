import Civic
import HTML

extension Visit {
    /// What pages tell machines that belong to a consultation: its picture, its feeds and its period.
    ///
    /// - Parameters:
    ///   - description: of the page itself; empty for the question that the consultation asks.
    ///   - canonical: address with the part of the query that matters; nil for the path.
    public func meta(
        of consultation: Consultation, description: String = "", kind: PageMeta.Kind = .article,
        canonical: String? = nil, facts: [DataValue] = []
    ) -> PageMeta {
        let period = ContentFacts.period(of: consultation, origin: site.publicURL)
        return PageMeta(
            description: description.isEmpty ? consultation.question : description, kind: kind,
            canonical: canonical,
            face: .consultation(consultation, city: site.city, look: site.identity.latest.look, phrases),
            feeds: siteFeeds + feeds(of: consultation), facts: [period].compactMap { $0 } + facts,
            isIndexed: consultation.publishedAt != nil)
    }

    /// Feeds and calendar of the whole site.
    public var siteFeeds: [FeedLink] {
        [
            FeedLink(t("sharing.feed.consultations"), FeedAddresses.consultations()),
            FeedLink(t("sharing.calendar.name"), FeedAddresses.calendar(), .calendar),
        ]
    }

    private func feeds(of consultation: Consultation) -> [FeedLink] {
        let title = ["consultation": consultation.title]
        let slug = consultation.slug
        return
            (consultation.ideasEnabled
            ? [FeedLink(t("sharing.feed.ideas", title), FeedAddresses.ideas(slug))] : [])
            + [
                FeedLink(t("sharing.feed.answers", title), FeedAddresses.answers(slug)),
                FeedLink(
                    t("sharing.calendar.of", title), FeedAddresses.consultationCalendar(slug), .calendar),
            ]
    }
}

extension Page {
    /// The same page with what it tells machines.
    public func telling(_ meta: PageMeta) -> Page {
        var page = self
        page.meta = meta
        return page
    }
}
