import Civic
import HTML

/// The city's name and the name of the site, with the city's logo or our mark: the way to the first page.
func brand(_ frame: PageFrame) -> HTML {
    """
    <a class="brand" href="/">\(frame.look.logo.map(cityLogo) ?? mark)<span class="brand__words">\
    <span class="brand__city"\(cityAttributes(frame.phrases))>\(frame.city.name)</span> \
    <span class="brand__name">\(frame.siteName)</span></span></a>
    """
}

/// The name beside it says all, so the picture itself is decoration (alt="").
private func cityLogo(_ address: String) -> HTML {
    "<img class=\"brand__mark\" src=\"\(url: address)\" alt=\"\" height=\"36\">"
}

/// Our mark: two waves that become one line, in the city's color. Decoration, so hidden from readers.
private let mark: HTML = """
    <svg class="brand__mark brand__mark--own" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" \
    focusable="false"><rect width="32" height="32" rx="8" fill="currentColor"/>\
    <path d="M5 13c4 0 4-4 8-4s4 4 8 4 4-2 6-2" fill="none" stroke-width="2.5" \
    stroke-linecap="round"/>\
    <path d="M5 22c4 0 4-4 8-4s4 4 8 4 4-2 6-2" fill="none" stroke-width="2.5" \
    stroke-linecap="round" opacity=".65"/></svg>
    """
