import Civic
import HTML

/// The city and its site in the vocabulary of schema.org.
func siteFacts(_ frame: PageFrame) -> [DataValue] {
    let home = frame.publicURL + Addresses.home()
    // A sample city does not exist, so nothing is said of it as a city.
    let city: DataValue? =
        frame.city.isSample
        ? nil
        : .object([
            "@type": "GovernmentOrganization", "@id": .text(home + "#city"), "name": .text(frame.city.name),
        ])
    let search: DataValue = .object([
        "@type": "SearchAction",
        "target": .object([
            "@type": "EntryPoint",
            "urlTemplate": .text(frame.publicURL + Addresses.search() + "?q={search_term_string}"),
        ]),
        "query-input": "required name=search_term_string",
    ])
    let site: DataValue = .object([
        "@type": "WebSite", "@id": .text(home + "#site"), "url": .text(home),
        "name": .text("\(frame.city.name) \(frame.phrases("common.site_name"))"),
        "inLanguage": .text(frame.phrases.language.rawValue),
        "publisher": city.map { _ in .object(["@id": .text(home + "#city")]) }, "potentialAction": search,
    ])
    return [city, site].compactMap { $0 }
}

/// The way to a page; nil for pages without a way.
func breadcrumbFacts(_ trail: [Crumb], current: String, address: String, origin: String) -> DataValue? {
    guard !trail.isEmpty else { return nil }
    let steps = trail.map { ($0.label, origin + $0.path) } + [(current, address)]
    return .object([
        "@type": "BreadcrumbList",
        "itemListElement": .list(
            steps.enumerated().map { index, step in
                .object([
                    "@type": "ListItem", "position": .number(index + 1), "name": .text(step.0),
                    "item": .text(step.1),
                ])
            }),
    ])
}
