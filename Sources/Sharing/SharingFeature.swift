import Civic
import Loops
import Pages

/// What leaves the site: feeds, calendars, cards for sharing, the map for search engines, fragments to embed.
public struct SharingFeature: Feature {
    private let cards: ShowCard
    private let icons: ShowIcon
    private let embedding: ShowFragment

    /// - Parameter embedOrigins: sites that may show the fragments in a frame.
    public init(workers: WorkerThreads, embedOrigins: [String] = []) {
        cards = ShowCard(workers: workers)
        icons = ShowIcon(workers: workers)
        embedding = ShowFragment(origins: embedOrigins)
    }

    public var routes: [SiteRoute] {
        feeds + fragments + [
            .get(SharingAddresses.sitemap, .anyone, shared: true, ShowMap.sitemap),
            .get(SharingAddresses.robots, .anyone, shared: true, ShowMap.robots),
            .get(SharingAddresses.security, .anyone, ShowSecurityText.text),
            .get(SharingAddresses.manifest, .anyone, shared: true, ShowManifest.manifest),
            .get(SharingAddresses.icon, .anyone, icons.icon),
            .get(SharingAddresses.favicon, .anyone, icons.favicon),
            .get(CardAddresses.site, .anyone, cards.site),
            .get(CardAddresses.consultation, .anyone, cards.consultation),
        ]
    }

    private var feeds: [SiteRoute] {
        [
            .get(FeedAddresses.consultations, .anyone, shared: true, ShowFeed.consultations),
            .get(FeedAddresses.ideas, .anyone, shared: true, ShowFeed.ideas),
            .get(FeedAddresses.answers, .anyone, shared: true, ShowFeed.answers),
            .get(FeedAddresses.calendar, .anyone, shared: true, ShowCalendar.all),
            .get(FeedAddresses.consultationCalendar, .anyone, shared: true, ShowCalendar.one),
        ]
    }

    private var fragments: [SiteRoute] {
        [
            .get(FeedAddresses.embeddedConsultations, .anyone, shared: true, embedding.consultations),
            .get(FeedAddresses.embeddedConsultation, .anyone, shared: true, embedding.consultation),
            .get(FeedAddresses.embeddedAnswers, .anyone, shared: true, embedding.answers),
        ]
    }
}
