import Civic
import Drafts
import HTML
import Pages

/// The list of explained words with a form for each, and one for another word.
struct GlossaryPage: Sendable {
    let draft: Draft
    let version: DraftVersion
    let terms: [Term]
    let mayEdit: Bool
    var refused: RefusedForm?
    var csrf: String?

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("glossary.title"), trail: versionTrail(draft, version, phrases),
            content: """
                \(errorSummary(refused, phrases, scope: scope(refusedTerm)))
                <p>\(phrases("glossary.staff.lead"))</p>
                \(if: mayEdit, addition(phrases))
                \(terms.isEmpty ? emptyState(phrases("glossary.staff.empty")) : list(phrases))
                """)
    }

    private var refusedTerm: TermID? {
        refused.flatMap { Int64($0["term"]) }.map(TermID.init(rawValue:))
    }

    private func scope(_ term: TermID?) -> String { term.map { "term-\($0)" } ?? "new" }

    private func addition(_ phrases: Phrases) -> HTML {
        let isRefused = refused != nil && refusedTerm == nil
        return foldedForm(
            phrases("glossary.staff.add"), isOpen: isRefused || terms.isEmpty,
            form(nil, isRefused ? refused : nil, phrases))
    }

    private func list(_ phrases: Phrases) -> HTML {
        "<ul class=\"cards\">\n\(each: terms, { entry($0, phrases) })</ul>"
    }

    private func entry(_ term: Term, _ phrases: Phrases) -> HTML {
        let own = refusedTerm == term.id ? refused : nil
        let language = contentLanguage(.japanese, phrases)
        return """
            <li class="card"><h2 class="card__title"\(language)>\(term.word)</h2>
            <p\(language)>\(term.explanation)</p><ul class="facts">\(source(of: term, phrases))</ul>
            \(if: mayEdit, foldedForm(phrases("glossary.staff.correct", ["word": term.word]), isOpen: own != nil, form(term, own, phrases)))</li>

            """
    }

    private func source(of term: Term, _ phrases: Phrases) -> HTML {
        let note = term.noteNumber.map { phrases("glossary.staff.note", ["number": String($0)]) }
        return """
            \(note.map { "<li>\($0)</li>" })\
            \(if: term.isByStaff, "<li>\(phrases("glossary.staff.by_staff"))</li>")
            """
    }

    private func form(_ term: Term?, _ refused: RefusedForm?, _ phrases: Phrases) -> HTML {
        let scope = scope(term?.id)
        let word = FormField(
            "word", label: phrases("glossary.staff.word"), hint: phrases("glossary.staff.word_hint"),
            from: refused, default: term?.word ?? "", scope: scope)
        let explanation = FormField(
            "explanation", label: phrases("glossary.staff.explanation"),
            hint: term?.note == nil ? nil : phrases("glossary.staff.note_hint"),
            isRequired: term?.note == nil, from: refused, default: term?.ownExplanation ?? "", scope: scope)
        return postForm(
            to: AdminAddresses.draftGlossary(draft.slug, version.number), csrf: csrf, style: .stacked,
            """
            \(term.map { "<input type=\"hidden\" name=\"term\" value=\"\($0.id.rawValue)\">" })\
            \(textField(word, phrases))\
            \(textArea(explanation, phrases, limit: Term.longestExplanation, rows: 3, language: contentLanguage(.japanese, phrases)))\
            \(button(phrases("glossary.staff.save"), name: "act", value: "save"))\
            \(if: term != nil, button(phrases("glossary.staff.remove"), .danger, name: "act", value: "remove"))
            """)
    }
}

/// The way from the staff's list of drafts to a version.
func versionTrail(_ draft: Draft, _ version: DraftVersion, _ phrases: Phrases) -> [Crumb] {
    [
        Crumb(phrases("admin.nav.drafts"), AdminAddresses.drafts()),
        Crumb(draft.title, AdminAddresses.draftVersion(draft.slug, version.number), in: .japanese),
    ]
}
