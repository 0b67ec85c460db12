extension SQL: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) {
        segments = [text]
        bindings = []
    }

    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// Collects the pieces of an SQL literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        var sql = SQL()

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.segments.reserveCapacity(interpolationCount + 1)
            sql.bindings.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) {
            sql.append(text: literal)
        }

        /// Binds a value: `\(id)`; an array binds as an array, for `= ANY(\(ids))`.
        public mutating func appendInterpolation<Value: SQLEncodable>(_ value: Value) {
            sql.append(Binding(value))
        }

        /// Binds a value that may be missing, as NULL.
        public mutating func appendInterpolation<Value: SQLEncodable>(_ value: Value?) {
            sql.append(Binding(value))
        }

        /// Puts another statement in this place with its values.
        public mutating func appendInterpolation(_ fragment: SQL) {
            sql.append(fragment)
        }

        /// Puts another statement in this place with its values.
        public mutating func appendInterpolation(fragment: SQL) {
            sql.append(fragment)
        }

        /// Puts text of this program, such as a column to sort by, into the statement as it is.
        public mutating func appendInterpolation(raw text: StaticString) {
            sql.append(text: text.description)
        }

        /// Puts a name that this program made, quoted, into the statement.
        public mutating func appendInterpolation(identifier name: String) {
            sql.append(
                text: "\""
                    + name.split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"") + "\"")
        }
    }
}
