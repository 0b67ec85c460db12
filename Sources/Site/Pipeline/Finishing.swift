import Civic
import HTTPServer
import Web

/// What every response passes once a handler has made it, before it is kept or compressed.
enum Finishing {
    static func finish(_ response: inout Response, for arrival: Arrival) {
        if let language = arrival.address.language { keep(language, in: &response) }
        if response.headers["Content-Type"]?.hasPrefix("text/html") == true { name(arrival, in: &response) }
    }

    /// The address names the language: so do all addresses that the response leads to.
    private static func keep(_ language: Language, in response: inout Response) {
        if let location = response.headers["Location"] {
            response.headers["Location"] = OwnLinks.keep(language, in: location)
        }
        if case .bytes(let page) = response.body,
            response.headers["Content-Type"]?.hasPrefix("text/html") == true
        {
            response.body = .bytes(OwnLinks.keep(language, in: page))
        }
    }

    /// Says the language, and what the page depends on beside its address (RFC 9110 sections 8.5 and 12.5.5): the
    /// cookie for log-in and display, and the browser's languages where the address names none.
    private static func name(_ arrival: Arrival, in response: inout Response) {
        response.headers["Content-Language"] = arrival.language.rawValue
        let isNegotiated = arrival.address.language == nil
        response.headers.add("Vary", isNegotiated ? "Cookie, Accept-Language" : "Cookie")
    }
}
