import CPango
import Civic

/// Our mark: two waves that become one line, as on the pages.
enum Mark {
    /// Draws the waves into a square of this size.
    static func draw(on canvas: Canvas, x: Double, y: Double, size: Double, ink: Color) {
        cairo_save(canvas.context)
        cairo_translate(canvas.context, x, y)
        cairo_scale(canvas.context, size / 32, size / 32)
        cairo_set_line_width(canvas.context, 2.5)
        cairo_set_line_cap(canvas.context, CAIRO_LINE_CAP_ROUND)
        wave(canvas, at: 13, ink, opacity: 1)
        wave(canvas, at: 22, ink, opacity: 0.65)
        cairo_restore(canvas.context)
    }

    private static func wave(_ canvas: Canvas, at y: Double, _ ink: Color, opacity: Double) {
        canvas.set(ink, opacity: opacity)
        cairo_move_to(canvas.context, 5, y)
        cairo_rel_curve_to(canvas.context, 4, 0, 4, -4, 8, -4)
        cairo_rel_curve_to(canvas.context, 4, 0, 4, 4, 8, 4)
        cairo_rel_curve_to(canvas.context, 4, 0, 4, -2, 6, -2)
        cairo_stroke(canvas.context)
    }
}
