import HTML

/// A box that tells something about the page: a closed consultation, an older version.
public func noticeBanner(_ title: String, _ tone: Tone = .info, _ content: HTML = .empty) -> HTML {
    """
    <div class="notice notice--\(tone.rawValue)"><p class="notice__title">\(title)</p>\(content)</div>
    """
}
