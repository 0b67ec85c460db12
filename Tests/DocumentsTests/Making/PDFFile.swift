import CPango

/// PDFs made for tests, by Cairo as office programs make theirs, or by hand where they are to be ill.
enum PDFFile {
    /// Pages of lines, set in a font that has Japanese letters.
    static func bytes(_ pages: [[String]]) -> [UInt8] {
        let stream = Stream()
        let surface = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let stream = Unmanaged<Stream>.fromOpaque(closure).takeUnretainedValue()
                stream.bytes += UnsafeBufferPointer(start: data, count: Int(length))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(stream).toOpaque(), 595, 842)
        let context = cairo_create(surface)
        for lines in pages {
            draw(lines, context)
            cairo_show_page(context)
        }
        cairo_destroy(context)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
        return stream.bytes
    }

    private final class Stream { var bytes: [UInt8] = [] }

    private static func draw(_ lines: [String], _ context: OpaquePointer?) {
        let layout = pango_cairo_create_layout(context)
        let font = pango_font_description_from_string("Noto Sans CJK JP 10")
        pango_layout_set_font_description(layout, font)
        for (index, line) in lines.enumerated() {
            cairo_move_to(context, 50, 50 + 16 * Double(index))
            pango_layout_set_text(layout, line, -1)
            pango_cairo_show_layout(context, layout)
        }
        pango_font_description_free(font)
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    /// A page that draws a form that draws ten forms that draw ten forms …: as many letters as 10 to this power.
    static func explosion(depth: Int) -> [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page("<< /F0 5 0 R >>", content: 4), stream("", "/F0 Do"),
        ]
        for level in 0..<depth {
            let resources =
                level + 1 < depth
                ? "<< /XObject << /F\(level + 1) \(6 + level) 0 R >> >>"
                : "<< /Font << /A << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
            let inner = level + 1 < depth ? "/F\(level + 1) Do " : "BT /A 9 Tf (a) Tj ET "
            let form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources \(resources)"
            objects.append(stream(form, String(repeating: inner, count: 10)))
        }
        return document(objects)
    }

    /// A page without a letter.
    static var blank: [UInt8] {
        document([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page("<< >>", content: 4), stream("", "0 0 m 9 9 l S"),
        ])
    }

    /// A document that wants a password, by the standard of 1.4 with a key that nobody has.
    static var locked: [UInt8] {
        let key = "<" + String(repeating: "5A", count: 32) + ">"
        return document(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
                "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O \(key) /U \(key) >>",
            ], trailer: "/Encrypt 3 0 R /ID [<00> <00>]")
    }

    private static func page(_ objects: String, content: Int) -> String {
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents \(content) 0 R "
            + "/Resources << /XObject \(objects) >> >>"
    }

    private static func stream(_ entries: String, _ content: String) -> String {
        "<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    private static func document(_ objects: [String], trailer: String = "") -> [UInt8] {
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        text +=
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
