import CXML2

/// Walks through the XML of a part without ever following it anywhere: no definitions, no entities, no net.
final class PartReader {
    enum Event {
        /// An element begins; its name has no prefix.
        case start(String)
        case end(String)
        case text(String)
    }

    private let source: PartSource
    private let reader: xmlTextReaderPtr
    /// An empty element gives its end as well.
    private var pendingEnd: String?
    /// Deeper than any sheet; the library's own limit is 256.
    private static let deepest: Int32 = 100

    /// Nil where the archive has no such part.
    convenience init?(_ archive: WorkbookArchive, _ name: String) throws(TableProblem) {
        guard let file = try archive.open(name) else { return nil }
        try self.init(PartSource(archive, file))
    }

    private init(_ source: PartSource) throws(TableProblem) {
        self.source = source
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_COMPACT.rawValue)
        let made = xmlReaderForIO(
            { context, buffer, length in
                guard let context, let buffer else { return -1 }
                let source = Unmanaged<PartSource>.fromOpaque(context).takeUnretainedValue()
                return source.read(into: buffer, Int(length))
            }, { _ in 0 }, Unmanaged.passUnretained(source).toOpaque(), nil, nil, options)
        guard let made else { throw source.problem ?? TableProblem(.damaged) }
        reader = made
        // Silence: without it the library prints errors itself.
        xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
    }

    deinit { xmlFreeTextReader(reader) }

    /// The next event; nil at the end.
    func next() throws(TableProblem) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while true {
            let state = xmlTextReaderRead(reader)
            if let problem = source.problem { throw problem }
            if state == 0 { return nil }
            guard state == 1, xmlTextReaderDepth(reader) <= Self.deepest else {
                throw TableProblem(.damaged)
            }
            if let event = try event() { return event }
        }
    }

    private func event() throws(TableProblem) -> Event? {
        switch UInt32(xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
            throw TableProblem(.unsafe)
        case XML_READER_TYPE_ELEMENT.rawValue:
            let name = Self.string(xmlTextReaderConstLocalName(reader))
            if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
            return .start(name)
        case XML_READER_TYPE_END_ELEMENT.rawValue:
            return .end(Self.string(xmlTextReaderConstLocalName(reader)))
        case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
            XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
            return .text(Self.string(xmlTextReaderConstValue(reader)))
        default: return nil
        }
    }

    /// The attributes of the element that has just begun, by their names without prefix.
    func attributes() -> [String: String] {
        var found: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            found[Self.string(xmlTextReaderConstLocalName(reader))] =
                Self.string(xmlTextReaderConstValue(reader))
        }
        return found
    }

    /// One walk over the attributes without a dictionary, for the cells of a large sheet.
    func eachAttribute(_ take: (UnsafePointer<UInt8>, String) -> Void) {
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            guard let name = xmlTextReaderConstLocalName(reader) else { continue }
            take(name, Self.string(xmlTextReaderConstValue(reader)))
        }
    }

    private static func string(_ value: UnsafePointer<xmlChar>?) -> String {
        value.map { String(cString: $0) } ?? ""
    }
}
