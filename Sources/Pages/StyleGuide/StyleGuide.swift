import Civic
import HTML

/// A page with every part in every state, for those who build pages and for pictures in tests. Its sentences are
/// examples and not translated. A new part gets its entry here, in the section of its folder.
public func styleGuide(in frame: PageFrame) -> HTML {
    let sections = guideSections(frame.phrases)
    let page = Page(
        "画面の部品", width: .wide, trail: [Crumb(frame.phrases("common.nav.home"), "/")],
        content: """
            <p class="lead">すべての画面は、ここにある部品からできています。見本の文章は日本語だけです。</p>
            \(disclosure("部品の一覧", guideContents(sections)))
            \(chartPatterns)
            \(each: sections, { $0.html })
            """)
    return layout(page, in: frame)
}

/// A group of parts on the style page.
struct GuideSection: Sendable {
    let id: String
    let title: String
    /// Each part's name with how it looks.
    let entries: [(name: String, sample: HTML)]

    var html: HTML {
        """
        <section id="guide-\(id)"><h2>\(title)</h2>\(each: entries, { entry($0.name, $0.sample) })</section>

        """
    }

    private func entry(_ name: String, _ sample: HTML) -> HTML {
        "<div class=\"guide\"><h3>\(name)</h3>\(sample)</div>\n"
    }
}

private func guideSections(_ phrases: Phrases) -> [GuideSection] {
    [
        guideColors, guideMessages(phrases), guideNavigation(phrases), guideLists(phrases),
        guideForm(phrases),
        guideFormParts(phrases), guideOpinions(phrases), guideAnswers(phrases), guideReading(phrases),
        guideFigures(phrases),
        guideStaff(phrases),
    ]
}

private func guideContents(_ sections: [GuideSection]) -> HTML {
    "<ul>\(each: sections, { "<li><a href=\"#guide-\($0.id)\">\($0.title)</a></li>" })</ul>"
}
