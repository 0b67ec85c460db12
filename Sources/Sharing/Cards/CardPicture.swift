import CPango
import Civic
import Pages

/// Draws the picture that stands beside a link to the site.
struct CardPicture {
    let face: CardFace

    private static let margin = 80
    /// Sizes of the title in pixels; the largest that fits is taken, and what is too long for the smallest ends in
    /// an ellipsis.
    private static let sizes = [80, 68, 58, 50]
    private static let titleTop = 196
    private static let titleHeight = 270

    /// The picture as a PNG file.
    func png() throws -> [UInt8] {
        let canvas = try Canvas(width: CardFace.width, height: CardFace.height)
        let accent = face.accent
        canvas.fill(accent)
        drawWaves(on: canvas, accent.ink)
        canvas.set(accent.ink)
        drawCity(on: canvas, accent.ink)
        drawTitle(on: canvas)
        drawDetail(on: canvas, accent)
        return try canvas.png()
    }

    /// Large and faint, running out of the picture.
    private func drawWaves(on canvas: Canvas, _ ink: Color) {
        cairo_push_group(canvas.context)
        Mark.draw(on: canvas, x: 560, y: -60, size: 780, ink: ink)
        cairo_pop_group_to_source(canvas.context)
        cairo_paint_with_alpha(canvas.context, 0.08)
    }

    private func drawCity(on canvas: Canvas, _ ink: Color) {
        let margin = Double(Self.margin)
        Mark.draw(on: canvas, x: margin - 10, y: 66, size: 72, ink: ink)
        canvas.set(ink)
        let city = block(face.city, size: 38, isBold: true, width: 900, lines: 1)
        let height = city.extent(on: canvas).height
        city.draw(on: canvas, x: margin + 78, y: 102 - Double(height) / 2)
    }

    private func drawTitle(on canvas: Canvas) {
        let width = CardFace.width - 2 * Self.margin
        let fitting = Self.sizes.first { size in
            let extent = block(face.title, size: size, isBold: true, width: width).extent(on: canvas)
            return extent.height <= Self.titleHeight && extent.lines <= 4 && extent.width <= width
        }
        let size = fitting ?? 50
        let title = block(face.title, size: size, isBold: true, width: width, lines: fitting == nil ? 4 : nil)
        let free = Self.titleHeight - min(Self.titleHeight, title.extent(on: canvas).height)
        title.draw(on: canvas, x: Double(Self.margin), y: Double(Self.titleTop + free / 2))
    }

    /// On a band of the ink's color, so that it stands out.
    private func drawDetail(on canvas: Canvas, _ accent: Color) {
        guard !face.detail.isEmpty else { return }
        let detail = block(face.detail, size: 32, width: CardFace.width - 2 * Self.margin - 56, lines: 1)
        let extent = detail.extent(on: canvas)
        canvas.set(accent.ink)
        canvas.fillRoundedRectangle(
            x: Double(Self.margin), y: 494, width: Double(extent.width) + 56, height: 72, radius: 12)
        canvas.set(accent)
        detail.draw(on: canvas, x: Double(Self.margin) + 28, y: 530 - Double(extent.height) / 2)
    }

    private func block(
        _ text: String, size: Int, isBold: Bool = false, width: Int, lines: Int? = nil
    ) -> TextBlock {
        TextBlock(
            text: text, language: face.language.rawValue, size: size, isBold: isBold, width: width,
            lines: lines)
    }
}
