import CPango

/// A text set in lines, by Pango with the rules of its language: in Japanese no line begins with 。or ends with「.
struct TextBlock {
    var text: String
    /// BCP 47 tag, which also decides between the forms of Chinese characters.
    var language: String
    /// In pixels.
    var size: Int
    var isBold = false
    /// In pixels; nil for one line as long as it takes.
    var width: Int?
    /// The last line ends in an ellipsis where the text goes on.
    var lines: Int?

    /// Draws with the color that is set.
    func draw(on canvas: Canvas, x: Double, y: Double) {
        withLayout(on: canvas) { layout in
            cairo_move_to(canvas.context, x, y)
            pango_cairo_show_layout(canvas.context, layout)
        }
    }

    /// What it takes, in pixels and lines.
    func extent(on canvas: Canvas) -> (width: Int, height: Int, lines: Int) {
        var (width, height, lines): (Int32, Int32, Int32) = (0, 0, 0)
        withLayout(on: canvas) { layout in
            pango_layout_get_pixel_size(layout, &width, &height)
            lines = pango_layout_get_line_count(layout)
        }
        return (Int(width), Int(height), Int(lines))
    }

    private func withLayout(on canvas: Canvas, _ body: (OpaquePointer) -> Void) {
        withPlainLayout(on: canvas) { layout in
            Self.write(text, to: layout)
            pango_layout_set_line_spacing(layout, 1.0)
            if let width { pango_layout_set_width(layout, Int32(width) * PANGO_SCALE) }
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
            if let lines {
                pango_layout_set_height(layout, Int32(-lines))
                pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
            }
            body(layout)
        }
    }

    /// A layout with the font, still empty. Nothing happens on a machine without any font, where Pango would end the
    /// process.
    private func withPlainLayout(on canvas: Canvas, _ body: (OpaquePointer) -> Void) {
        guard Fonts.exist, let layout = pango_cairo_create_layout(canvas.context) else { return }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        pango_context_set_language(pango_layout_get_context(layout), pango_language_from_string(language))
        pango_layout_context_changed(layout)
        let font = pango_font_description_from_string("Noto Sans CJK JP, sans-serif")
        defer { pango_font_description_free(font) }
        pango_font_description_set_absolute_size(font, Double(size) * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        body(layout)
    }
}

extension TextBlock {
    /// How many of its characters no font of this machine can draw.
    func unknown(on canvas: Canvas) -> Int {
        var count = Fonts.exist ? 0 : text.count
        withPlainLayout(on: canvas) { layout in
            count = text.reduce(0) { $0 + (Self.isKnown($1, in: layout) ? 0 : 1) }
        }
        return count
    }

    /// Characters that no font has would be drawn as boxes: they are left out instead.
    private static func write(_ text: String, to layout: OpaquePointer) {
        set(text, to: layout)
        guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return }
        set(text.filter { isKnown($0, in: layout) }, to: layout)
    }

    private static func isKnown(_ character: Character, in layout: OpaquePointer) -> Bool {
        set(String(character), to: layout)
        return pango_layout_get_unknown_glyphs_count(layout) == 0
    }

    private static func set(_ text: String, to layout: OpaquePointer) {
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
    }
}
