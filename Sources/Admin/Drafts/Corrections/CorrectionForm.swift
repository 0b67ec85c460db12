import Civic
import Drafts
import Foundation
import Pages
import Web

/// What staff sent about one passage.
struct CorrectionForm: Sendable {
    enum Reading: Sendable {
        case correction(Correction)
        case refused(RefusedForm)
        /// No button of ours sends this.
        case senseless
    }

    private static let fields = ["text", "kind", "label", "page_number", "before"]

    private let form: Form
    let id: PassageID

    init(_ form: Form, of id: PassageID) {
        self.form = form
        self.id = id
    }

    /// The act; behind a hyphen stands the passage, so that buttons can be told apart.
    private var act: Substring { (form["act"] ?? "").prefix { $0 != "-" } }

    /// The revisions of the passages that the act depends on, as they were on the screen.
    var seen: [PassageID: Int] {
        switch act {
        case "up", "down", "move": [:]
        case "join": Dictionary([own, previous].compactMap(\.self)) { first, _ in first }
        default: Dictionary([own].compactMap(\.self)) { first, _ in first }
        }
    }

    private var own: (PassageID, Int)? { form["revision"].flatMap { Int($0) }.map { (id, $0) } }

    private var previous: (PassageID, Int)? {
        guard let passage = form["previous"].flatMap({ Int64($0) }),
            let revision = form["previous_revision"].flatMap({ Int($0) })
        else { return nil }
        return (PassageID(rawValue: passage), revision)
    }

    /// Whether the act names another passage by its number.
    var needsOrder: Bool { act == "move" }

    /// - Parameter order: all passages, where ``needsOrder``.
    func read(_ order: [PassageID], _ phrases: Phrases) -> Reading {
        switch act {
        case "up": return .correction(.up(id))
        case "down": return .correction(.down(id))
        case "join": return .correction(.join(id))
        case "drop": return .correction(.drop(id))
        case "check": return .correction(.check(id))
        case "move": return move(order, phrases)
        case "split": return split(phrases)
        case "rewrite": return rewrite(phrases)
        default: return .senseless
        }
    }

    private func move(_ order: [PassageID], _ phrases: Phrases) -> Reading {
        let typed = (form["before"] ?? "").precomposedStringWithCompatibilityMapping.filter {
            !$0.isWhitespace
        }
        guard let number = Int(typed), order.indices.contains(number - 1) else {
            return refuse("before", phrases("admin.correction.bad_number", ["last": String(order.count)]))
        }
        return .correction(.move(id, before: order[number - 1]))
    }

    private func split(_ phrases: Phrases) -> Reading {
        guard let kind else { return .senseless }
        let lines = WrittenText(form["text"] ?? "").text.split(
            separator: "\n", omittingEmptySubsequences: false)
        let parts = lines.split { $0.allSatisfy(\.isWhitespace) }.map {
            Wording(kind: kind.0, text: $0.joined(separator: "\n")).text
        }
        guard parts.count > 1 else { return refuse("text", phrases("admin.correction.no_cut")) }
        return .correction(.split(id, parts))
    }

    private func rewrite(_ phrases: Phrases) -> Reading {
        guard let kind else { return refuse("kind", phrases("admin.correction.no_kind")) }
        var problems: [RefusedForm.Problem] = []
        let typedPage = (form["page_number"] ?? "").precomposedStringWithCompatibilityMapping
            .filter { !$0.isWhitespace }
        let page = Int(typedPage)
        if !typedPage.isEmpty, page.map({ (0...Wording.highestPage).contains($0) }) != true {
            problems.append(.init(field: "page_number", message: phrases("admin.correction.bad_page")))
        }
        let wording = Wording(
            kind: kind.0, level: kind.1, text: form["text"] ?? "", label: form["label"] ?? "", page: page)
        if wording.text.isEmpty {
            problems.append(.init(field: "text", message: phrases("admin.correction.no_text")))
        } else if wording.text.unicodeScalars.count > Wording.longestText {
            problems.append(.init(field: "text", message: phrases("admin.correction.long_text")))
        }
        if (wording.label ?? "").unicodeScalars.count > Wording.longestLabel {
            problems.append(.init(field: "label", message: phrases("admin.correction.long_label")))
        }
        return problems.isEmpty ? .correction(.rewrite(id, wording)) : .refused(refused(problems))
    }

    private var kind: (Passage.Kind, Int)? { PassageKindChoice.read(form["kind"] ?? "") }

    private func refuse(_ field: String, _ message: String) -> Reading {
        .refused(refused([.init(field: field, message: message)]))
    }

    /// What was typed, for the form that comes back.
    func refused(_ problems: [RefusedForm.Problem]) -> RefusedForm {
        let values = Self.fields.compactMap { name in form[name].map { (name, $0) } }
        return RefusedForm(values: Dictionary(uniqueKeysWithValues: values), problems: problems)
    }
}

/// A kind with its level as one choice: `heading-2`.
enum PassageKindChoice {
    static func value(_ kind: Passage.Kind, _ level: Int) -> String {
        kind == .heading ? "\(kind.rawValue)-\(level)" : kind.rawValue
    }

    static func read(_ value: String) -> (Passage.Kind, Int)? {
        let parts = value.split(separator: "-")
        guard let kind = parts.first.flatMap({ Passage.Kind(rawValue: String($0)) }) else { return nil }
        return (kind, parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }

    static func name(_ kind: Passage.Kind, _ level: Int, _ phrases: Phrases) -> String {
        kind == .heading
            ? phrases("admin.correction.heading_level", ["level": String(level)])
            : phrases(TextKey("admin.correction.kinds", kind))
    }

    static func all(_ phrases: Phrases) -> [Choice] {
        (1...6).map { Choice(value(.heading, $0), name(.heading, $0, phrases)) }
            + Passage.Kind.allCases.filter { $0 != .heading }.map {
                Choice($0.rawValue, name($0, 0, phrases))
            }
    }
}
