import CPango

/// A PDF file in memory that Cairo draws on, page by page. Lives on one thread.
final class PDFSurface {
    let context: OpaquePointer
    private let surface: OpaquePointer
    private let bytes: UnsafeMutablePointer<[UInt8]>

    init() throws {
        bytes = .allocate(capacity: 1)
        bytes.initialize(to: [])
        let made = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                closure.assumingMemoryBound(to: [UInt8].self).pointee
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            }, bytes, Sheet.width, Sheet.height)
        guard let made, let context = cairo_create(made) else {
            bytes.deinitialize(count: 1)
            bytes.deallocate()
            throw PaperFailed()
        }
        surface = made
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
        bytes.deinitialize(count: 1)
        bytes.deallocate()
    }

    func describe(_ document: PaperDocument) {
        let facts = [
            (CAIRO_PDF_METADATA_TITLE, document.title), (CAIRO_PDF_METADATA_AUTHOR, document.author),
            (CAIRO_PDF_METADATA_SUBJECT, document.facts.joined(separator: " ")),
            (CAIRO_PDF_METADATA_CREATOR, "Tomoni"), (CAIRO_PDF_METADATA_CREATE_DATE, document.madeAt),
            (CAIRO_PDF_METADATA_MOD_DATE, document.madeAt),
        ]
        for (key, value) in facts { cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    /// Adds a line to the outline that viewers show beside the pages.
    ///
    /// - Returns: its id, for those below it; 0 is the root.
    func outline(_ title: String, below parent: Int32, to destination: String) -> Int32 {
        cairo_pdf_surface_add_outline(
            surface, parent, title, "dest='\(destination)'", CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }

    func label(page: String) {
        cairo_pdf_surface_set_page_label(surface, page)
    }

    /// Marks what the body draws with a structure element, a link or a destination.
    func tagged(_ tag: String, _ attributes: String? = nil, _ body: () -> Void) {
        cairo_tag_begin(context, tag, attributes)
        body()
        cairo_tag_end(context, tag)
    }

    func endPage() {
        cairo_show_page(context)
    }

    /// Ends the file.
    func finish() throws -> [UInt8] {
        cairo_surface_finish(surface)
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw PaperFailed() }
        return bytes.pointee
    }
}
