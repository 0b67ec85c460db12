import Answers
import Civic
import HTML
import Pages
import Web

extension ItemPage {
    /// The passages of the draft that changed because of the item, before and after, and others to choose from.
    func passages(_ phrases: Phrases) -> HTML {
        guard !allChanges.isEmpty || !changes.isEmpty else { return .empty }
        let note: TextKey = named.isEmpty ? "admin.answers.passages.credited" : "admin.answers.passages.named"
        return """
            <section aria-labelledby="passages"><h2 id="passages">\(phrases("admin.answers.passages.title"))</h2>
            \(changes.isEmpty ? "<p>\(phrases("admin.answers.passages.none"))</p>" : "<p>\(phrases(note))</p>")
            \(changedPassages(changes, base: publicURL, phrases))
            \(if: mayEdit, foldedForm(phrases("admin.answers.passages.choose"), choice(phrases)))</section>
            """
    }

    private func choice(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.answerItemPassages(slug, item.id), csrf: csrf, style: .stacked,
            """
            <fieldset class="parts"><legend>\(phrases("admin.answers.passages.lead"))</legend>
            \(each: allChanges, { box($0, phrases) })</fieldset>
            \(button(phrases("admin.answers.save"), .secondary))
            """)
    }

    private func box(_ change: ChangedPassage, _ phrases: Phrases) -> HTML {
        let text = (change.after ?? change.before ?? []).map(\.text).joined()
        let number = phrases("answers.changes.title", ["number": String(change.number)])
        return """
            <label class="box"><input type="checkbox" name="change" value="\(ChangeName.of(change.key))"\
            \(if: named.contains(change.key), " checked")><span>\(number) \(change.chapter.last) \
            \(WrittenText(text).excerpt(80))</span></label>

            """
    }
}
