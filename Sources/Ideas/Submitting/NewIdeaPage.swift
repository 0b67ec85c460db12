import Civic
import HTML
import Pages
import Postgres

/// The page with the form for an idea.
struct NewIdeaPage {
    let choice: IdeaConsultations
    let viewer: Viewer
    let csrf: String?
    let now: Instant
    var categories: [Category] = []
    var refused: RefusedForm?
    /// Published ideas that say much the same; nil where nobody asked.
    var similar: [SearchText]?
    /// Hidden field of the form; nil on the page that visitors share.
    var submission: String?

    init(choice: IdeaConsultations, viewer: Viewer, csrf: String?, now: Instant) {
        self.choice = choice
        self.viewer = viewer
        self.csrf = csrf
        self.now = now
    }

    var consultation: Consultation? { choice.chosen }

    /// Why no idea can be submitted now; nil when one can.
    var obstacle: TextKey? {
        guard let consultation, consultation.ideasEnabled else { return "ideas.closed.none" }
        switch consultation.phase(at: now) {
        case .upcoming: return "ideas.closed.upcoming"
        case .closed: return "ideas.closed.over"
        case .open: return consultation.allows(.submitIdea, at: now) ? nil : "ideas.closed.none"
        }
    }

    func render(_ phrases: Phrases) -> Page {
        Page(
            phrases("ideas.form.title"), trail: [Crumb(phrases("ideas.list.title"), Addresses.ideas())],
            content: obstacle.map { closed($0, phrases) } ?? open(phrases))
    }

    private func closed(_ obstacle: TextKey, _ phrases: Phrases) -> HTML {
        let link: HTML? = consultation.map { resultLink($0, phrases) }
        let isOver = obstacle == "ideas.closed.over"
        return noticeBanner(
            words(for: obstacle, phrases), .info,
            "\(if: isOver, "\(link)")\(refused.map { keptText($0, phrases) })")
    }

    /// The obstacle with the day that makes it one.
    private func words(for obstacle: TextKey, _ phrases: Phrases) -> String {
        if obstacle == "ideas.closed.over", let end = consultation?.closesAt {
            return phrases("ideas.closed.over_since", ["date": phrases.dateTime(end)])
        }
        if obstacle == "ideas.closed.upcoming", let start = consultation?.opensAt {
            return phrases("ideas.closed.opens", ["date": phrases.dateTime(start)])
        }
        return phrases(obstacle)
    }

    private func resultLink(_ consultation: Consultation, _ phrases: Phrases) -> HTML {
        """
        <p><a href="\(url: Addresses.answers(consultation.slug))">\(phrases("ideas.closed.to_result"))</a></p>
        """
    }

    /// What was typed into a form that can't be sent any more.
    private func keptText(_ refused: RefusedForm, _ phrases: Phrases) -> HTML {
        """
        <label for="kept-text">\(phrases("ideas.form.kept"))</label>
        <textarea class="input" id="kept-text" rows="8" readonly>
        \(refused["title"])

        \(refused["body"])</textarea>
        """
    }

    private func open(_ phrases: Phrases) -> HTML {
        """
        <p class="lead">\(consultation.map { localized($0.text(.title), phrases) })</p>
        \(otherConsultations(phrases))
        \(similarIdeas(phrases))
        \(postForm(to: Addresses.ideas(), csrf: csrf, style: .stacked, fields(phrases)))
        """
    }

    private func otherConsultations(_ phrases: Phrases) -> HTML {
        let others = choice.all.filter { $0.id != consultation?.id && $0.allows(.submitIdea, at: now) }
        guard !others.isEmpty else { return .empty }
        return
            "<p>\(phrases("ideas.form.others"))</p><ul>\(each: others, { consultationLink($0, phrases) })</ul>"
    }

    private func consultationLink(_ other: Consultation, _ phrases: Phrases) -> HTML {
        """
        <li><a href="\(url: IdeaAddress.form(in: other.slug))">\(localized(other.text(.title), phrases))</a></li>
        """
    }
}
