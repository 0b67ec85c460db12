import Civic
import HTML
import Pages
import Postgres

/// Why nothing can be posted here, since when or until when, and where the result is to be read.
func closedNotice(_ obstacle: TextKey, on card: SubjectCard, _ phrases: Phrases, kept: HTML?) -> HTML {
    let isOver = obstacle == "discussion.closed.over"
    let link: HTML = """
        <p><a href="\(url: Addresses.answers(card.consultation.slug))">\
        \(phrases("discussion.closed.to_result"))</a></p>
        """
    return noticeBanner(
        card.words(for: obstacle, phrases).sentence(phrases), .info, "\(if: isOver, link)\(kept)")
}

extension SubjectCard {
    /// An obstacle with the day that makes it one.
    struct Obstacle: Sendable {
        let key: TextKey
        var arguments: [String: String] = [:]

        func sentence(_ phrases: Phrases) -> String { phrases(key, arguments) }
    }

    func words(for obstacle: TextKey, _ phrases: Phrases) -> Obstacle {
        if obstacle == "discussion.closed.over", let end = consultation.closesAt {
            return Obstacle(key: "discussion.closed.over_since", arguments: ["date": phrases.dateTime(end)])
        }
        if obstacle == "discussion.closed.upcoming", let start = consultation.opensAt {
            return Obstacle(key: "discussion.closed.opens", arguments: ["date": phrases.dateTime(start)])
        }
        return Obstacle(key: obstacle)
    }
}
