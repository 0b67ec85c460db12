import Civic
import Web

/// A page about the site as staff typed it, with the button they pressed.
public struct InformationForm: Sendable {
    public static let mostSections = 20

    /// What to do with the form.
    public enum Order: Sendable, Equatable {
        case save, preview, add
        /// With the place of a section, from 0.
        case up(Int), down(Int), remove(Int)

        init(_ text: String?) {
            let parts = (text ?? "").split(separator: "-").map(String.init)
            let place = parts.count == 2 ? Int(parts[1]) : nil
            switch (parts.first, place) {
            case ("add", nil): self = .add
            case ("up", let place?): self = .up(place)
            case ("down", let place?): self = .down(place)
            case ("remove", let place?): self = .remove(place)
            case ("save", nil): self = .save
            default: self = .preview
            }
        }
    }

    public let order: Order
    public let change: SaveInformation.TermsChange
    public let news: String
    /// All that was typed, sections in the order that the button made.
    public private(set) var text: InformationText

    public init(_ form: Form) {
        func line(_ name: String) -> String { WrittenText(form[name] ?? "", keepsLines: false).text }
        func lines(_ name: String) -> String { WrittenText(form[name] ?? "").text }
        order = Order(form["do"])
        change = form["change"].flatMap(SaveInformation.TermsChange.init(rawValue:)) ?? .wording
        news = lines("news")
        let count = (0..<Self.mostSections).last { form["heading\($0)"] != nil || form["text\($0)"] != nil }
        text = InformationText(
            title: line("title"), lead: lines("lead"),
            sections: (0..<(count ?? -1) + 1).map { .init(line("heading\($0)"), lines("text\($0)")) })
        arrange()
    }

    private mutating func arrange() {
        switch order {
        case .save, .preview: break
        case .add: if text.sections.count < Self.mostSections { text.sections.append(.init("", "")) }
        case .up(let place): swap(place, place - 1)
        case .down(let place): swap(place, place + 1)
        case .remove(let place): if text.sections.indices.contains(place) { text.sections.remove(at: place) }
        }
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        guard text.sections.indices.contains(one), text.sections.indices.contains(other) else { return }
        text.sections.swapAt(one, other)
    }

    /// The text without empty sections.
    public var written: InformationText {
        InformationText(
            title: text.title, lead: text.lead, sections: text.sections.filter { !$0.isEmpty })
    }

    /// What is wrong, field by field; the sentences say what to do.
    public func problems(_ phrases: Phrases) -> [RefusedForm.Problem] {
        var found = problem("title", text.title, limit: 100, phrases)
        if text.title.isEmpty {
            found = [.init(field: "title", message: phrases("settings.pages.problem.title"))]
        }
        found += problem("lead", text.lead, limit: 1000, phrases)
        for (index, section) in text.sections.enumerated() {
            found += problem("heading\(index)", section.heading, limit: 100, phrases)
            found += problem("text\(index)", section.text, limit: 10_000, phrases)
            if !section.heading.isEmpty, section.text.isEmpty {
                found.append(
                    .init(field: "text\(index)", message: phrases("settings.pages.problem.text")))
            }
        }
        return found + problem("news", news, limit: 2000, phrases)
    }

    private func problem(
        _ field: String, _ text: String, limit: Int, _ phrases: Phrases
    ) -> [RefusedForm.Problem] {
        if text.unicodeScalars.count > limit {
            let message = phrases("settings.pages.problem.long", ["count": phrases.number(limit)])
            return [.init(field: field, message: message)]
        }
        let unknown = Placeholders.names(in: text).subtracting(InformationText.placeholders).sorted()
        guard let first = unknown.first else { return [] }
        let message = phrases("settings.pages.problem.placeholder", ["name": "{\(first)}"])
        return [.init(field: field, message: message)]
    }
}
