import Civic
import HTML

/// Where a script opens a passage's own page beside the text; nothing without one.
public func readingPanel(_ phrases: Phrases) -> HTML {
    """
    <dialog class="panel" data-panel aria-labelledby="panel-title" hidden>
    <div class="panel__head"><h2 id="panel-title" tabindex="-1">\(phrases("common.panel.title"))</h2>\
    <button type="button" class="button button--quiet" data-close>\(phrases("common.panel.close"))</button></div>
    <p class="panel__wait">\(phrases("common.panel.wait"))</p>
    <p class="panel__trouble" role="alert" hidden>\(phrases("common.panel.trouble")) \
    <a href="#main">\(phrases("common.panel.page"))</a></p>
    <div class="panel__body"></div></dialog>
    """
}

/// The part of a passage's own page that the panel shows.
public func panelPart(_ content: HTML) -> HTML {
    "<div class=\"panel-part\" data-panel-part>\n\(content)\n</div>"
}

/// Waits for words that are selected in a passage, to write about them; a script shows it.
public func quoteButton(_ phrases: Phrases) -> HTML {
    """
    <button type="button" class="button quote-button" data-quote hidden>\(phrases("common.quote.write"))\
    <small hidden>\(phrases("common.quote.cut"))</small></button>
    """
}

/// How far one has read, and the way back to where one stopped; a script shows them where the text is long.
public func readingProgress(in language: HTML, _ phrases: Phrases) -> HTML {
    """
    <div class="reading-place" data-place aria-hidden="true" hidden><p><span\(language)></span> <b></b></p>\
    <span class="reading-place__bar"></span></div>
    <p class="continue" data-continue hidden><a class="button" href="#main">\(phrases("common.continue.link")) \
    <small\(language)></small></a><button type="button" class="button button--secondary">\
    \(phrases("common.continue.close"))</button></p>
    """
}
