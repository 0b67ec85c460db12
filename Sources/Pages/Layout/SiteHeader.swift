import Civic
import HTML

/// The city's name, the ways into the site, who is signed in, and the choices of display and language.
///
/// A phone shows the name and two words to open; a wide screen shows all in two rows. Both work without script.
func siteHeader(_ frame: PageFrame) -> HTML {
    """
    <header class="site-header">\(if: frame.city.isSample, sampleNote(frame))
    <div class="site-header__inner">
    <div class="site-header__row">\(brand(frame))\(headerSearch(frame, scope: "header"))\
    \(accountLinks(frame))</div>
    \(displayPanel(frame))
    \(siteMenu(frame))
    \(if: !frame.navigation.isEmpty, navigation(frame))
    </div></header>
    """
}

private func sampleNote(_ frame: PageFrame) -> HTML {
    "<p class=\"sample-note\">\(frame.phrases("common.sample_note"))</p>"
}

private func navigation(_ frame: PageFrame) -> HTML {
    """
    <nav class="site-nav" aria-label="\(frame.phrases("common.nav.label"))">\(navigationList(frame))</nav>
    """
}

/// The search of the public site; staff lists have their own.
func headerSearch(_ frame: PageFrame, scope: String) -> HTML {
    guard !frame.isAdmin else { return .empty }
    return searchBox(
        SearchBox(path: Addresses.search(), label: frame.phrases("common.search.label"), scope: scope),
        frame.phrases)
}
