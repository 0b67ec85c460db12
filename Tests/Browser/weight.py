"""What the first visit to a page costs on the wire."""

from browsing import Visit

PICTURES = {"image"}


def first_visit(chromium, site, path: str) -> dict:
    """Bytes of each answer that a browser with an empty cache takes for a page, but for pictures."""
    visit, answers = Visit(chromium, site), []
    visit.page.on("requestfinished", lambda request: answers.append(request))
    visit.open(path)
    visit.page.wait_for_load_state("networkidle")
    sizes = {request.url.removeprefix(site.public): sent(request) for request in answers
             if request.resource_type not in PICTURES}
    visit.close()
    return sizes


def sent(request) -> int:
    sizes = request.sizes()
    return sizes["responseBodySize"] + sizes["responseHeadersSize"]
