import Civic
import HTML
import Pages

/// What a person was about to do, shown above the form and kept in it.
struct ErrandFields {
    let errand: Errand
    let phrases: Phrases

    /// Hidden fields that keep the errand through one more form.
    var hidden: HTML {
        """
        \(errand.sealed.map { field("continuation", $0) })\(errand.next.map { field("next", $0) })
        """
    }

    /// What will be sent, so that nobody fears to have lost it.
    ///
    /// `heading` stands over it where it is not sent by logging in.
    func preview(_ heading: TextKey? = nil) -> HTML? {
        errand.form.map { form in
            """
            <section class="notice notice--info">\
            <h2 class="notice__title">\(phrases(heading ?? self.heading(form)))</h2>
            \(form.quote.map { "<blockquote\(contentLanguage(.japanese, phrases))>\($0)</blockquote>" })\
            \(form.title.map { "<p><strong\(writtenLanguage(of: $0, phrases))>\($0)</strong></p>" })\(form.body.map { prose($0, writtenLanguage(of: $0, phrases)) })</section>
            """
        }
    }

    private func heading(_ form: ContinuedForm) -> TextKey {
        form.body == nil ? "accounts.errand.act" : "accounts.errand.text"
    }

    private func field(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }
}

extension ContinuedForm {
    /// Words of a draft that a comment is about.
    fileprivate var quote: String? { fields.first { $0.name == "quote" && !$0.value.isEmpty }?.value }
    /// The title of an idea.
    fileprivate var title: String? { fields.first { $0.name == "title" }?.value }
}
