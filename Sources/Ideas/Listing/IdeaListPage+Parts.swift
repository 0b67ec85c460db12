import Civic
import HTML
import Pages

extension IdeaListPage {
    /// An idea in the list.
    func card(_ idea: Idea, _ phrases: Phrases) -> CardLink {
        let counts = counts[.idea(idea.id)] ?? Counts()
        let author = people[idea.authorID]
        let name = authorName(author, phrases)
        var facts: [HTML] = [name, dateStamp(idea.createdAt, phrases)]
        if consultation.supportsEnabled {
            facts.append("\(phrases("ideas.list.supports", count: counts.supports))")
        }
        facts.append("\(phrases("ideas.list.comments", count: counts.comments))")
        let pupil: HTML = "\(if: author?.isPupil ?? false, " \(statusBadge(phrases("ideas.pupil"), .info))")"
        return CardLink(
            idea.title, in: writtenLanguage(of: idea.title, phrases), path: Addresses.idea(idea.id),
            badges: "\(idea.category.map { categoryBadge($0, phrases) })\(pupil)",
            summary: WrittenText(idea.body).excerpt(90),
            summaryIn: writtenLanguage(of: idea.body, phrases), facts: facts)
    }

    /// Links that narrow the list to one category, or to none.
    func categoryLinks(_ phrases: Phrases) -> HTML {
        """
        <nav aria-label="\(phrases("ideas.category.label"))"><p class="thread__order thread__order--wrap">\
        \(categoryLink(nil, HTML(text: phrases("ideas.category.all"))))\
        \(each: categories, { categoryLink($0, localized($0.label, phrases)) })</p></nav>
        """
    }

    private func categoryLink(_ category: Category?, _ label: HTML) -> HTML {
        choiceLink(
            label, to: IdeaAddress.list(of: consultation.slug, category: category?.id, order: order),
            isChosen: category == self.category)
    }

    /// Links to the ideas of other consultations.
    func otherConsultations(_ phrases: Phrases) -> HTML {
        guard choice.all.count > 1 else { return .empty }
        return """
            <nav aria-label="\(phrases("ideas.list.consultations"))"><p class="thread__order thread__order--wrap">\
            \(each: choice.all, { consultationLink($0, phrases) })</p></nav>
            """
    }

    private func consultationLink(_ other: Consultation, _ phrases: Phrases) -> HTML {
        choiceLink(
            localized(other.text(.title), phrases), to: IdeaAddress.list(of: other.slug),
            isChosen: other.id == consultation.id)
    }

    /// One of several views of a list.
    func choiceLink(_ label: HTML, to path: String, isChosen: Bool) -> HTML {
        " <a href=\"\(url: path)\"\(if: isChosen, " aria-current=\"true\"")>\(label)</a>"
    }
}
