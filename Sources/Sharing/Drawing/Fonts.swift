import CPango
import Civic

/// The fonts of this machine, as far as pictures need them.
public enum Fonts {
    /// Whether there is one at all.
    static let exist: Bool = {
        var families: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
        var count: Int32 = 0
        pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count)
        g_free(families)
        return count > 0
    }()

    /// Characters of a text that no font can draw, which pictures therefore leave out.
    ///
    /// - Throws: when there is no memory to try.
    public static func unknown(_ text: String, in language: Language) throws -> Int {
        let canvas = try Canvas(width: 1, height: 1)
        return TextBlock(text: text, language: language.rawValue, size: 50).unknown(on: canvas)
    }
}
