import Web

/// Prints an address with those fields of a query that are not empty.
func address(_ path: String, _ fields: [(String, String)]) -> String {
    let query = fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }
    return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
}
