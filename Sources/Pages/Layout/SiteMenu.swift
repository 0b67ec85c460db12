import Civic
import HTML

/// The menu of phones: search, the main entries and the account, behind one word.
func siteMenu(_ frame: PageFrame) -> HTML {
    """
    <details class="opener opener--menu"><summary>\(menuIcon)<span>\(frame.phrases("common.nav.menu"))</span>\
    </summary>
    <nav class="menu" aria-label="\(frame.phrases("common.nav.label"))">\
    \(headerSearch(frame, scope: "menu"))\(navigationList(frame))\(accountLinks(frame))</nav>
    </details>
    """
}

/// The main entries; the one that the page belongs to is marked.
func navigationList(_ frame: PageFrame) -> HTML {
    "<ul>\n\(each: frame.navigation, { navigationItem($0, frame) })</ul>"
}

private func navigationItem(_ link: NavigationLink, _ frame: PageFrame) -> HTML {
    "<li><a href=\"\(url: link.path)\"\(if: isHere(link, frame), " aria-current=\"page\"")>\(link.label)</a></li>\n"
}

/// "/" is only itself; another entry stands for everything below it.
private func isHere(_ link: NavigationLink, _ frame: PageFrame) -> Bool {
    link.isHere ?? (frame.path == link.path || (link.path != "/" && frame.path.hasPrefix(link.path + "/")))
}

private let menuIcon: HTML = """
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">\
    <path d="M3 5h14M3 10h14M3 15h14" fill="none" stroke="currentColor" stroke-width="2"/></svg>
    """
