import Civic
import HTTPServer
import Web

/// The switches for furigana, plain words, letter size and theme: an ordinary form that sets a cookie.
public struct DisplayChoice: Feature {
    static let cookieName = "display"

    public init() {}

    public var routes: [SiteRoute] {
        [.post(Addresses.display, .anyone, choose)]
    }

    /// Fields that are missing from the form keep what was chosen before.
    @Sendable private func choose(_ visit: Visit) async throws -> Response {
        var display = visit.display
        if let furigana = visit.form["furigana"] { display.furigana = furigana == "on" }
        if let words = visit.form["words"] { display.plainWords = words == "easy" }
        if let letters = visit.form["letters"].flatMap(Display.Letters.init(rawValue:)) {
            display.letters = letters
        }
        if let theme = visit.form["theme"].flatMap(Display.Theme.init(rawValue:)) { display.theme = theme }
        var response = visit.seeOther(OwnPath(visit.form["next"])?.path ?? Addresses.home())
        response.set(
            visit.cookies.set(Self.cookieName, display.cookieValue, lasting: .seconds(365 * 24 * 3600)))
        return response
    }
}
