import CPango
import Civic

/// A picture to draw on, in pixels from the upper left corner. Lives on one thread.
final class Canvas {
    let width: Int
    let height: Int
    let context: OpaquePointer
    private let surface: OpaquePointer

    /// - Throws: `DrawingFailed` when there is no memory for it.
    init(width: Int, height: Int) throws {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)),
            let context = cairo_create(surface)
        else { throw DrawingFailed() }
        self.width = width
        self.height = height
        self.surface = surface
        self.context = context
        guard cairo_status(context) == CAIRO_STATUS_SUCCESS else { throw DrawingFailed() }
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    func fill(_ color: Color, opacity: Double = 1) {
        set(color, opacity: opacity)
        cairo_paint(context)
    }

    func set(_ color: Color, opacity: Double = 1) {
        cairo_set_source_rgba(
            context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255, opacity)
    }

    /// A rectangle with round corners, filled with the color that is set.
    func fillRoundedRectangle(x: Double, y: Double, width: Double, height: Double, radius: Double) {
        let corners = [
            (x + width - radius, y + radius, -0.5), (x + width - radius, y + height - radius, 0.0),
            (x + radius, y + height - radius, 0.5), (x + radius, y + radius, 1.0),
        ]
        cairo_new_sub_path(context)
        for (centerX, centerY, start) in corners {
            cairo_arc(context, centerX, centerY, radius, start * .pi, (start + 0.5) * .pi)
        }
        cairo_close_path(context)
        cairo_fill(context)
    }

    /// The picture as a PNG file.
    ///
    /// - Throws: `DrawingFailed` when Cairo reports that anything went wrong on the way.
    func png() throws -> [UInt8] {
        cairo_surface_flush(surface)
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { bytes in
            cairo_surface_write_to_png_stream(
                surface,
                { closure, data, length in
                    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                    closure.assumingMemoryBound(to: [UInt8].self).pointee
                        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                    return CAIRO_STATUS_SUCCESS
                }, bytes)
        }
        guard status == CAIRO_STATUS_SUCCESS, cairo_status(context) == CAIRO_STATUS_SUCCESS else {
            throw DrawingFailed()
        }
        return bytes
    }
}

/// A picture could not be drawn.
struct DrawingFailed: Error {}
