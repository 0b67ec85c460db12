import Civic
import Drafts
import HTML
import HTTPServer
import Pages
import Web

/// The form on paper for the counter: A4, with the way to the consultation and the numbers of the draft.
enum VoicePaperDesk {
    @Sendable static func show(_ visit: Visit, slug: Slug) async throws -> Response {
        let scene = try await VoiceScene.load(slug, draft: visit.query["draft"], visit)
        let address = visit.site.publicURL + Addresses.consultation(slug)
        let paper = VoicePaper(
            scene: scene, address: address, phrases: visit.site.texts.phrases(in: .japanese))
        return visit.staffPage(paper.page(visit.phrases))
    }
}

struct VoicePaper: Sendable {
    let scene: VoiceScene
    /// Of the consultation on the public site.
    let address: String
    /// In Japanese, as the paper is, whatever the page's language.
    let phrases: Phrases

    func page(_ shown: Phrases) -> Page {
        Page(
            shown("voices.paper"), width: .reading, trail: voiceTrail(scene.consultation, shown),
            content: """
                <p class="no-print">\(shown("voices.print.how"))</p>
                <article class="paper-form"\(contentLanguage(.japanese, shown))>\(head)\(fields)\(foot)</article>
                \(if: scene.edition != nil, numbers(shown))
                """)
    }

    private var head: HTML {
        let code = QRCode(address)?.svg(label: phrases("voices.print.code", ["address": address]))
        return """
            <header class="paper-form__head"><div><h2>\(phrases("voices.print.title"))</h2>
            <p>\(scene.consultation.title)</p><p>\(phrases("voices.print.lead"))</p>
            <p>\(phrases("voices.print.online")) <span class="paper-form__address">\(address)</span></p></div>
            \(code)</header>
            """
    }

    private var fields: HTML {
        let asked = scene.asked
        return """
            <p class="paper-form__label">\(phrases("voices.print.about"))</p>
            <p>□ \(phrases("voices.about.whole"))　　□ \(phrases("voices.print.number"))（　　　　　）</p>
            <p class="paper-form__label">\(phrases("voices.print.opinion"))</p>
            <div class="paper-form__lines"></div>
            <p class="paper-form__label">\(phrases("voices.print.consent"))</p>
            <p>□ \(phrases("voices.publish.yes"))　　□ \(phrases("voices.publish.no"))</p>
            \(if: asked.category != .off, categories)
            \(if: !asked.asked.isEmpty, personal)
            """
    }

    private var categories: HTML {
        """
        <p class="paper-form__label">\(phrases("discussion.submitter.category"))</p>
        <p>\(each: scene.asked.categories, { "<span class=\"paper-form__box\">□ \($0)</span> " })</p>
        """
    }

    private var personal: HTML {
        """
        <p class="paper-form__label">\(phrases("discussion.submitter.personal"))</p>
        <p class="form__note">\(phrases("discussion.submitter.purpose")) \(scene.asked.purpose)</p>
        \(each: scene.asked.asked, { personalLine($0) })
        """
    }

    private func personalLine(_ field: SubmitterForm.PersonalField) -> HTML {
        """
        <p class="paper-form__line"><span>\(phrases(TextKey("discussion.submitter.field", field)))</span></p>
        """
    }

    private var foot: HTML {
        """
        <p class="paper-form__office">\(phrases("voices.print.office"))　\
        \(phrases("voices.column.received"))：　　　年　　月　　日　　\(phrases("voices.print.receipt"))：</p>
        """
    }

    /// Which number stands for which part of the draft; on pages of their own.
    private func numbers(_ shown: Phrases) -> HTML {
        let rows = (scene.edition?.passages ?? []).map { passage -> [HTML] in
            let text: HTML =
                passage.kind == .heading ? "<strong>\(passage.excerpt)</strong>" : HTML(text: passage.excerpt)
            return [HTML(text: passage.id.description), text]
        }
        return """
            <section class="paper-numbers"\(contentLanguage(.japanese, shown))>\
            <h2>\(phrases("voices.print.numbers"))</h2>
            \(dataTable(
                caption: scene.edition?.draft.title ?? "",
                columns: [phrases("voices.column.number"), phrases("voices.print.part")], rows: rows))</section>
            """
    }
}
