import Civic
import HTML
import Postgres

/// Facts about what a page shows, in the vocabulary of schema.org; only what is true and public.
public enum ContentFacts {
    /// A period in which residents may write, as an event that takes place on this site; nil before it is published.
    public static func period(of consultation: Consultation, origin: String) -> DataValue? {
        guard let opensAt = consultation.opensAt ?? consultation.publishedAt else { return nil }
        let address = origin + Addresses.consultation(consultation.slug)
        return .object([
            "@type": "Event", "@id": .text(address + "#period"), "name": .text(consultation.title),
            "description": consultation.question.isEmpty ? nil : .text(consultation.question),
            "startDate": .text(opensAt.iso8601), "endDate": consultation.closesAt.map { .text($0.iso8601) },
            "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
            "eventStatus": "https://schema.org/EventScheduled",
            "location": .object(["@type": "VirtualLocation", "url": .text(address)]),
            "isAccessibleForFree": .flag(true),
        ])
    }

    /// An idea or a comment that a resident posted.
    public static func posting(
        path: String, title: String, body: String, author: String, at instant: Instant, comments: Int,
        origin: String
    ) -> DataValue {
        .object([
            "@type": "DiscussionForumPosting", "url": .text(origin + path), "headline": .text(title),
            "text": .text(body), "datePublished": .text(instant.iso8601),
            "author": .object(["@type": "Person", "name": .text(author)]),
            "commentCount": .number(comments),
        ])
    }
}
