import Civic
import HTML
import Postgres

/// A time for people and for machines.
public func timeStamp(_ instant: Instant, _ phrases: Phrases) -> HTML {
    "<time datetime=\"\(instant.iso8601)\">\(phrases.dateTime(instant))</time>"
}

/// A day for people and for machines.
public func dateStamp(_ instant: Instant, _ phrases: Phrases) -> HTML {
    "<time datetime=\"\(instant.iso8601)\">\(phrases.date(instant))</time>"
}
