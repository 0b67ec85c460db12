import Civic
import HTML
import Web

/// The message of the act before, once; read out by screen readers when the page is there.
func flashMessage(_ frame: PageFrame) -> HTML {
    guard let flash = frame.flash else { return .empty }
    let text = frame.phrases(TextKey(named: flash.key), flash.arguments)
    return "<div class=\"flash flash--\(flash.tone.rawValue)\" role=\"status\"><p>\(text)</p></div>"
}
