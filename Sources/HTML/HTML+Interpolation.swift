extension HTML {
    /// Collects the pieces of a literal, escaping what is interpolated.
    public struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(literal: literal)
        }

        /// A text: shown as it is, in an element or in a quoted attribute.
        ///
        /// Disfavored, so that a literal where both fit is markup: `\(name.map { "<b>\($0)</b>" })`.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ text: String) {
            bytes.append(escaping: text)
        }

        /// A text that may be missing.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ text: String?) {
            if let text { bytes.append(escaping: text) }
        }

        /// A number in ASCII digits without grouping.
        public mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// Markup.
        public mutating func appendInterpolation(_ markup: HTML) {
            bytes.append(contentsOf: markup.bytes)
        }

        /// Markup that may be missing.
        public mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { bytes.append(contentsOf: markup.bytes) }
        }

        /// One piece for each item.
        public mutating func appendInterpolation<Items: Sequence>(
            each items: Items, _ piece: (Items.Element) throws -> HTML
        ) rethrows {
            for item in items {
                bytes.append(contentsOf: try piece(item).bytes)
            }
        }

        /// Markup under a condition; not made when the condition is false.
        public mutating func appendInterpolation(
            if condition: Bool, _ markup: @autoclosure () throws -> HTML
        ) rethrows {
            if condition { bytes.append(contentsOf: try markup().bytes) }
        }

        /// An address for `href`, `src` or `action`; one that could run code is replaced by `about:invalid`.
        public mutating func appendInterpolation(url address: String) {
            bytes.append(escaping: SafeURL(address)?.address ?? "about:invalid")
        }

        /// An address known to be safe.
        public mutating func appendInterpolation(url address: SafeURL) {
            bytes.append(escaping: address.address)
        }
    }
}
