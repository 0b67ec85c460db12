import Civic
import HTML
import Pages

/// What the page about embedding shows.
struct EmbeddingModel: Sendable {
    /// Origin of the public site.
    let origin: String
    let consultations: [Consultation]
    /// Sites that may show the fragments in a frame.
    let frameOrigins: [String]
}

/// Pieces of HTML to copy into the city's website, and the addresses of feeds and calendars.
func embeddingPage(_ model: EmbeddingModel, _ phrases: Phrases) -> Page {
    Page(
        phrases("sharing.staff.title"), width: .wide,
        content: """
            <p>\(phrases("sharing.staff.lead"))</p>
            <section><h2>\(phrases("sharing.staff.frame"))</h2>
            <p>\(phrases("sharing.staff.frame_lead"))</p>
            \(frame(of: model, phrases))
            \(frameOrigins(model, phrases))</section>
            <section><h2>\(phrases("sharing.staff.server"))</h2>
            <p>\(phrases("sharing.staff.server_lead"))</p>
            <pre><code>\(model.origin)\(FeedAddresses.embeddedConsultations())?form=fragment</code></pre></section>
            <section><h2>\(phrases("sharing.staff.addresses"))</h2>
            \(addressTable(model, phrases))</section>
            """)
}

private func frame(of model: EmbeddingModel, _ phrases: Phrases) -> HTML {
    let code = """
        <iframe src="\(model.origin)\(FeedAddresses.embeddedConsultations())" \
        title="\(phrases("sharing.embed.consultations"))" width="100%" height="400"></iframe>
        """
    return "<pre><code>\(code)</code></pre>"
}

private func frameOrigins(_ model: EmbeddingModel, _ phrases: Phrases) -> HTML {
    guard !model.frameOrigins.isEmpty else {
        return noticeBanner(
            phrases("sharing.staff.no_origins"), .warning,
            "<p>\(phrases("sharing.staff.no_origins_way", ["name": "TOMONI_EMBED_ORIGINS"]))</p>")
    }
    return """
        <p>\(phrases("sharing.staff.origins"))</p>
        <ul>\(each: model.frameOrigins, { "<li><code>\($0)</code></li>" })</ul>
        """
}

private func addressTable(_ model: EmbeddingModel, _ phrases: Phrases) -> HTML {
    let site: [[HTML]] = [
        row(phrases("sharing.embed.consultations"), FeedAddresses.embeddedConsultations(), model),
        row(phrases("sharing.feed.consultations"), FeedAddresses.consultations(), model),
        row(phrases("sharing.calendar.name"), FeedAddresses.calendar(), model),
    ]
    let own = model.consultations.flatMap { consultation -> [[HTML]] in
        let (title, slug) = (consultation.title, consultation.slug)
        return [
            row(title, FeedAddresses.embeddedConsultation(slug), model),
            row(
                phrases("sharing.embed.answers", ["consultation": title]),
                FeedAddresses.embeddedAnswers(slug), model),
            row(
                phrases("sharing.staff.answer_table", ["consultation": title]),
                FeedAddresses.embeddedAnswers(slug) + "?show=table", model),
            row(phrases("sharing.feed.ideas", ["consultation": title]), FeedAddresses.ideas(slug), model),
            row(phrases("sharing.feed.answers", ["consultation": title]), FeedAddresses.answers(slug), model),
            row(
                phrases("sharing.calendar.of", ["consultation": title]),
                FeedAddresses.consultationCalendar(slug), model),
        ]
    }
    return dataTable(
        caption: phrases("sharing.staff.addresses"),
        columns: [phrases("sharing.staff.what"), phrases("sharing.staff.address")], rows: site + own)
}

private func row(_ label: String, _ path: String, _ model: EmbeddingModel) -> [HTML] {
    [HTML(text: label), "<code>\(model.origin)\(path)</code>"]
}
