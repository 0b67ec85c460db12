import Civic
import HTML

/// Who is signed in and the way out, or the ways in.
func accountLinks(_ frame: PageFrame) -> HTML {
    guard let name = frame.viewerName else { return frame.isAdmin ? .empty : visitorLinks(frame.phrases) }
    let account: HTML =
        frame.isAdmin
        ? staffLink(name, frame.phrases)
        : residentLinks(name, frame.phrases)
    let logOut: HTML =
        "<button class=\"button button--quiet\">\(frame.phrases("common.nav.log_out"))</button>"
    return
        "<div class=\"account\">\(account)\(postForm(to: Addresses.logOut(), csrf: frame.csrf, logOut))</div>"
}

private func staffLink(_ name: String, _ phrases: Phrases) -> HTML {
    """
    <a class="viewer" href="\(url: Addresses.staffProfile())"\(personAttributes(name, phrases))>\(name)</a>
    """
}

private func residentLinks(_ name: String, _ phrases: Phrases) -> HTML {
    """
    <a class="viewer" href="\(url: Addresses.account())"\(personAttributes(name, phrases))>\(name)</a>\
    <a href="\(url: Addresses.notices())">\(phrases("common.nav.notices"))</a>
    """
}

private func visitorLinks(_ phrases: Phrases) -> HTML {
    """
    <div class="account"><a href="\(url: Addresses.logIn())">\(phrases("common.nav.log_in"))</a>\
    <a class="button button--secondary" href="\(url: Addresses.signUp())">\(phrases("common.nav.sign_up"))</a>\
    </div>
    """
}
