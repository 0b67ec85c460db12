import Civic
import HTML
import Pages

/// A page of plain text in sections: headings at `…heading.<section>`, texts at `…text.<section>`.
struct InformationPage<Section: RawRepresentable<String> & CaseIterable> {
    let title: TextKey
    let lead: TextKey
    let headings: StaticString
    let texts: StaticString
    let visit: Visit

    func page(_ sections: Section.Type, footer: HTML = .empty) -> Page {
        Page(
            visit.t(title),
            content: """
                <p class="lead">\(visit.t(lead, arguments))</p>
                \(each: Array(sections.allCases), section)
                \(footer)
                """)
    }

    private var arguments: [String: String] { ["city": visit.site.city.name] }

    private func section(_ section: Section) -> HTML {
        """
        <section id="\(section.rawValue)"><h2>\(visit.t(TextKey(headings, section)))</h2>
        \(prose(visit.t(TextKey(texts, section), arguments)))</section>

        """
    }
}
