import Civic
import HTML
import Pages

/// How people sent in what they said; shown where there was more than one way.
func channelTable(_ counts: [ChannelCount], _ phrases: Phrases) -> HTML {
    countTable(
        caption: "answers.channels.title",
        columns: ["answers.channels.name", "answers.numbers.people", "answers.numbers.submissions"],
        rows: counts.map { count in
            [
                HTML(text: phrases(TextKey("answers.channel", count.channel))),
                HTML(text: phrases("answers.numbers.people_count", count: count.people)),
                HTML(text: phrases("answers.numbers.submissions_count", count: count.submissions)),
            ]
        }, phrases)
}

/// Which parts of the draft the points were about.
func chapterTable(_ chapters: [ChapterCount], _ phrases: Phrases) -> HTML {
    countTable(
        caption: "answers.chapters.title", columns: ["answers.filter.chapter", "answers.numbers.items"],
        rows: chapters.map { chapter in
            [
                chapter.name.isEmpty
                    ? HTML(text: phrases("answers.chapters.whole"))
                    : "<span\(cityLanguage(phrases))>\(chapter.name)</span>",
                HTML(text: phrases("answers.numbers.items_count", count: chapter.items)),
            ]
        }, phrases)
}

private func countTable(
    caption: TextKey, columns: [TextKey], rows: [[HTML]], _ phrases: Phrases
) -> HTML {
    """
    <div class="result-counts">\
    \(dataTable(caption: phrases(caption), columns: columns.map { phrases($0) }, rows: rows))</div>
    """
}
