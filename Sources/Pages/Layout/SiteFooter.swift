import Civic
import HTML

/// Terms, privacy, about; staff pages have none of them.
func siteFooter(_ frame: PageFrame) -> HTML {
    guard !frame.isAdmin else { return .empty }
    let links: [NavigationLink] = [
        NavigationLink(frame.phrases("common.footer.about"), Addresses.about()),
        NavigationLink(frame.phrases("common.footer.terms"), Addresses.terms()),
        NavigationLink(frame.phrases("common.footer.privacy"), Addresses.privacy()),
    ]
    return """
        <footer class="site-footer"><div class="site-footer__inner">
        <p class="site-footer__city">\(frame.city.name) \(frame.phrases("common.site_name"))</p>
        <ul>\(each: links, footerItem)</ul>
        </div></footer>
        """
}

private func footerItem(_ link: NavigationLink) -> HTML {
    "<li><a href=\"\(url: link.path)\">\(link.label)</a></li>"
}
