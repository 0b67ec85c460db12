import CXML2

/// Reads XML piece by piece, without ever following it anywhere: no type definitions, no outside entities, no net.
enum XMLEvents {
    enum Event {
        /// The element's name without its prefix, and its attributes by theirs.
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    /// - Throws: `ImportError.unsafeXML` for a document type definition, `.nestedTooDeep`, `.damaged`.
    static func read(_ bytes: [UInt8], _ take: (Event) -> Void) throws(ImportError) {
        // Before the library sees it: an office program never writes one.
        if bytes.contains(sequence: "<!DOCTYPE") { throw .unsafeXML }
        let count = Int32(clamping: bytes.count)
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let outcome: ImportError? = bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self),
                let reader = xmlReaderForMemory(base, count, nil, nil, options)
            else { return .damaged }
            defer { xmlFreeTextReader(reader) }
            // Silence: without it the library prints errors itself.
            xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
            return read(reader, take)
        }
        if let outcome { throw outcome }
    }

    /// Deeper than any document: the library's own limit is 256 elements.
    private static let deepest: Int32 = 250

    private static func read(_ reader: xmlTextReaderPtr, _ take: (Event) -> Void) -> ImportError? {
        while true {
            let state = xmlTextReaderRead(reader)
            if state == 0 { return nil }
            guard state == 1 else { return .damaged }
            if xmlTextReaderDepth(reader) > deepest { return .nestedTooDeep }
            switch UInt32(xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
                return .unsafeXML
            case XML_READER_TYPE_ELEMENT.rawValue:
                let name = string(xmlTextReaderConstLocalName(reader))
                let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
                take(.start(name, attributes(reader)))
                if isEmpty { take(.end(name)) }
            case XML_READER_TYPE_END_ELEMENT.rawValue:
                take(.end(string(xmlTextReaderConstLocalName(reader))))
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
                take(.text(string(xmlTextReaderConstValue(reader))))
            default: break
            }
        }
    }

    private static func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
        var found: [String: String] = [:]
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            found[string(xmlTextReaderConstLocalName(reader))] = string(xmlTextReaderConstValue(reader))
        }
        return found
    }

    private static func string(_ value: UnsafePointer<xmlChar>?) -> String {
        value.map { String(cString: $0) } ?? ""
    }
}
