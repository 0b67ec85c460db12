import Civic
import HTML
import Pages

/// A form that waited for the log-in: what is in it, and the button that sends it.
func keptFormPage(_ form: KeptForm, csrf: String?, in phrases: Phrases) -> Page {
    let fields: HTML = "\(each: form.fields, { hiddenField($0.name, $0.value) })"
    let content: HTML = """
        <p class="lead">\(phrases("access.kept.lead"))</p>
        \(if: form.hadFiles, noticeBanner(phrases("access.kept.files"), .warning))
        \(each: form.texts, { "<blockquote>\(prose($0))</blockquote>" })
        \(postForm(to: form.path, csrf: csrf, style: .stacked, "\(fields)\(button(phrases("access.kept.send")))"))
        <p>\(linkButton(phrases("access.kept.drop"), to: AdminAddresses.overview(), .secondary))</p>
        """
    return Page(phrases("access.kept.title"), content: content)
}
