extension DatabaseConfiguration {
    /// The keywords for one connection, with what this module relies on.
    var connectionKeywords: [(key: String, value: String)] {
        var all = [
            "application_name": "tomoni", "keepalives_idle": "30", "keepalives_interval": "10",
            "keepalives_count": "3", "connect_timeout": "\(max(2, connectTimeout.components.seconds))",
        ]
        all.merge(keywords) { $1 }
        all["client_encoding"] = "UTF8"
        all["options"] = [keywords["options"], sessionOptions].compactMap { $0 }.joined(separator: " ")
        return all.map { ($0.key, $0.value) }
    }

    /// Settings of the session: the decoders read these forms of times and bytes.
    private var sessionOptions: String {
        "-c TimeZone=UTC -c DateStyle=ISO -c bytea_output=hex -c client_min_messages=warning "
            + "-c statement_timeout=\(statementTimeout.microseconds / 1000) "
            // A transaction that its owner forgot must not hold its locks for ever.
            + "-c idle_in_transaction_session_timeout=120000"
    }
}
