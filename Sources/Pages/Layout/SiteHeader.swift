import Civic
import HTML

/// The city's name, the navigation, who is signed in, and the language switch.
func siteHeader(_ frame: PageFrame) -> HTML {
    """
    <header class="site-header">\(if: frame.city.isSample, sampleNote(frame))
    <div class="site-header__inner">
    <a class="brand" href="/">\(mark)<span class="brand__city">\(frame.city.name)</span> \
    <span class="brand__name">\(siteName(frame))</span></a>
    <nav class="site-nav" aria-label="\(frame.phrases("common.nav.label"))"><ul>
    \(each: frame.navigation, { navigationItem($0, frame) })
    </ul></nav>
    <div class="site-header__end">\(accountLinks(frame))\(languageSwitch(frame))</div>
    </div></header>
    """
}

private func sampleNote(_ frame: PageFrame) -> HTML {
    "<p class=\"sample-note\">\(frame.phrases("common.sample_note"))</p>"
}

private func siteName(_ frame: PageFrame) -> String {
    frame.phrases(frame.isAdmin ? "common.staff_site_name" : "common.site_name")
}

private func navigationItem(_ link: NavigationLink, _ frame: PageFrame) -> HTML {
    "<li><a href=\"\(url: link.path)\"\(if: isHere(link, frame), " aria-current=\"page\"")>\(link.label)</a></li>\n"
}

/// "/" is only itself; another entry stands for everything below it.
private func isHere(_ link: NavigationLink, _ frame: PageFrame) -> Bool {
    frame.path == link.path || (link.path != "/" && frame.path.hasPrefix(link.path + "/"))
}

private func accountLinks(_ frame: PageFrame) -> HTML {
    guard let name = frame.viewerName else { return frame.isAdmin ? .empty : visitorLinks(frame.phrases) }
    let account: HTML =
        frame.isAdmin
        ? "<span class=\"viewer\">\(name)</span>"
        : """
        <a class="viewer" href="\(url: Addresses.account())">\(name)</a>\
        <a href="\(url: Addresses.notices())">\(frame.phrases("common.nav.notices"))</a>
        """
    let logOut: HTML =
        "<button class=\"button button--quiet\">\(frame.phrases("common.nav.log_out"))</button>"
    return
        "<div class=\"account\">\(account)\(postForm(to: Addresses.logOut(), csrf: frame.csrf, logOut))</div>"
}

private func visitorLinks(_ phrases: Phrases) -> HTML {
    """
    <div class="account"><a href="\(url: Addresses.logIn())">\(phrases("common.nav.log_in"))</a>\
    <a href="\(url: Addresses.signUp())">\(phrases("common.nav.sign_up"))</a></div>
    """
}

/// Our mark: two waves that become one line. Decoration, so hidden from readers.
private let mark: HTML = """
    <svg class="brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">\
    <rect width="32" height="32" rx="8" fill="#0017c1"/>\
    <path d="M5 13c4 0 4-4 8-4s4 4 8 4 4-2 6-2" fill="none" stroke="#fff" stroke-width="2.5" \
    stroke-linecap="round"/>\
    <path d="M5 22c4 0 4-4 8-4s4 4 8 4 4-2 6-2" fill="none" stroke="#9db7f9" stroke-width="2.5" \
    stroke-linecap="round"/></svg>
    """
