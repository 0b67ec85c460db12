import CPango

/// A text set in lines of a width by the rules of its language.
final class SetText {
    private let layout: OpaquePointer
    let style: TextStyle

    /// - Parameters:
    ///   - bold: its first bytes that stand out.
    ///   - isSingle: one line, cut with an ellipsis where it is longer.
    init(
        _ text: String, _ style: TextStyle, width: Double, language: String, bold: Int = 0,
        isSingle: Bool = false, on context: OpaquePointer
    ) {
        self.style = style
        layout = pango_cairo_create_layout(context)
        let settings = pango_layout_get_context(layout)
        pango_context_set_language(settings, pango_language_from_string(language))
        pango_context_set_round_glyph_positions(settings, 0)
        pango_layout_context_changed(layout)
        let font = pango_font_description_from_string("Noto Sans CJK JP, sans-serif")
        defer { pango_font_description_free(font) }
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_layout_set_font_description(layout, font)
        pango_layout_set_width(layout, Int32((width - style.indent) * Double(PANGO_SCALE)))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        if style.hanging > 0 { pango_layout_set_indent(layout, Int32(-style.hanging * Double(PANGO_SCALE))) }
        if isSingle {
            pango_layout_set_height(layout, -1)
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        }
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        if bold > 0 { embolden(bold) }
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
    }

    private func embolden(_ bytes: Int) {
        let attributes = pango_attr_list_new()
        let weight = pango_attr_weight_new(PANGO_WEIGHT_BOLD)
        weight?.pointee.start_index = 0
        weight?.pointee.end_index = UInt32(bytes)
        pango_attr_list_insert(attributes, weight)
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
    }

    var lines: Int { Int(pango_layout_get_line_count(layout)) }

    /// Lines are as high as the style says; taller letters of other scripts get what they need.
    var heights: [Double] {
        (0..<lines).map { line in max(style.size * TextStyle.lineHeight, extent(of: line).height) }
    }

    /// Of one line.
    func width(of line: Int) -> Double { extent(of: line).width }

    private func extent(of line: Int) -> (width: Double, height: Double) {
        var logical = PangoRectangle()
        pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, Int32(line)), nil, &logical)
        let scale = Double(PANGO_SCALE)
        // Fonts for Chinese characters leave much room around them; the style's own height is enough.
        return (Double(logical.width) / scale, min(Double(logical.height) / scale, style.size * 2))
    }

    /// Draws some of its lines one below the other.
    func draw(_ range: Range<Int>, x: Double, y: Double, on context: OpaquePointer) {
        let heights = heights
        var top = y
        for line in range {
            let hangs = style.hanging > 0 && !startsParagraph(line)
            // A line's own extents begin at its baseline: about 0.88 of the size stands above it.
            let baseline = top + (heights[line] - style.size) / 2 + style.size * 0.88
            cairo_move_to(context, x + style.indent + (hangs ? style.hanging : 0), baseline)
            pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(layout, Int32(line)))
            top += heights[line]
        }
    }

    private func startsParagraph(_ line: Int) -> Bool {
        pango_layout_get_line_readonly(layout, Int32(line))?.pointee.is_paragraph_start != 0
    }

    /// Whether this machine has a font at all; without one Pango would end the process.
    static let isPossible: Bool = {
        var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
        var count: Int32 = 0
        pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count)
        g_free(families)
        return count > 0
    }()
}
