import HTML

/// A box that tells something about the page: a closed consultation, an older version.
public func noticeBanner(_ title: String, _ tone: Tone = .info, _ content: HTML = .empty) -> HTML {
    noticeBanner(HTML(text: title), tone, content)
}

/// The same with markup in the title, as a name in another language.
public func noticeBanner(_ title: HTML, _ tone: Tone = .info, _ content: HTML = .empty) -> HTML {
    """
    <div class="notice notice--\(tone.rawValue)"><p class="notice__title">\(title)</p>\(content)</div>
    """
}
