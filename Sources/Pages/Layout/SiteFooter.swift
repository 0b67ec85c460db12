import Civic
import HTML

/// Who runs this and under which rules; staff pages have none of it.
func siteFooter(_ frame: PageFrame) -> HTML {
    guard !frame.isAdmin else { return .empty }
    let links = footerLinks(frame.phrases)
    return """
        <footer class="site-footer"><div class="site-footer__inner">
        <p class="site-footer__city">\(cityName(frame.city.name, frame.phrases)) \(frame.phrases("common.site_name"))</p>
        <nav aria-label="\(frame.phrases("common.footer.label"))"><ul>\(each: links, footerItem)</ul></nav>
        \(frame.contact.map { contactDetails($0, frame.phrases) })
        </div></footer>
        """
}

private func footerLinks(_ phrases: Phrases) -> [NavigationLink] {
    [
        NavigationLink(phrases("common.footer.about"), Addresses.about()),
        NavigationLink(phrases("common.footer.guidelines"), Addresses.guidelines()),
        NavigationLink(phrases("common.footer.terms"), Addresses.terms()),
        NavigationLink(phrases("common.footer.privacy"), Addresses.privacy()),
        NavigationLink(phrases("common.footer.accessibility"), Addresses.accessibility()),
        NavigationLink(phrases("common.footer.licence"), Addresses.licence()),
        NavigationLink(phrases("common.footer.contact"), Addresses.contact()),
    ]
}

private func footerItem(_ link: NavigationLink) -> HTML {
    "<li><a href=\"\(url: link.path)\">\(link.label)</a></li>\n"
}
