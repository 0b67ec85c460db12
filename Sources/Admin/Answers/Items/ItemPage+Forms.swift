import Answers
import Civic
import HTML
import Pages

extension ItemPage {
    /// Category, summary, answer and what belongs to them; a public item also asks what was changed.
    func form(_ phrases: Phrases) -> HTML {
        let isPublic = item.publishedAt != nil
        let fields: HTML = """
            \(errorSummary(refused, phrases))
            <input type="hidden" name="version" value="\(version)">
            \(if: isPublic, noticeBanner(phrases("admin.answers.is_public"), .info))
            \(textArea(summary(phrases), phrases, limit: ItemForm.summaryLimit, rows: 8))
            \(selectField(category(phrases), phrases, categories.map { Choice($0.id.pathSegment, "\($0.code) \($0.label)") }))
            \(textArea(answer(phrases), phrases, limit: ItemForm.answerLimit, rows: 10))
            \(textField(field("chapter", "admin.answers.chapter", item.chapter, phrases, hint: "admin.answers.chapter_hint"), phrases))
            \(textField(field("section", "admin.answers.section", item.section, phrases, hint: "admin.answers.section_hint"), phrases))
            \(textField(field("due", "admin.answers.due", item.dueOn?.slashed ?? "", phrases, hint: "admin.answers.due_hint"), phrases))
            \(if: isPublic, textArea(note(phrases), phrases, limit: ItemForm.noteLimit, rows: 3))
            \(button(phrases(isPublic ? "admin.answers.correct" : "admin.answers.save")))
            """
        return postForm(to: AdminAddresses.answerItem(slug, item.id), csrf: csrf, style: .stacked, fields)
    }

    /// The answer alone, for the section that writes it.
    func answerForm(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.answerItemAnswer(slug, item.id), csrf: csrf, style: .stacked,
            """
            \(errorSummary(refused, phrases))<input type="hidden" name="version" value="\(version)">
            \(textArea(answer(phrases), phrases, limit: ItemForm.answerLimit, rows: 10))
            \(button(phrases("admin.answers.save")))
            """)
    }

    private func field(
        _ name: String, _ label: TextKey, _ value: String, _ phrases: Phrases, hint: TextKey? = nil
    ) -> FormField {
        FormField(
            name, label: phrases(label), hint: hint.map { phrases($0) }, isRequired: false, from: refused,
            default: value)
    }

    private func summary(_ phrases: Phrases) -> FormField {
        field("summary", "answers.table.summary", item.summary, phrases, hint: "admin.answers.summary_hint")
    }

    private func answer(_ phrases: Phrases) -> FormField {
        field("answer", "answers.table.answer", item.answer, phrases, hint: "admin.answers.answer_hint")
    }

    private func category(_ phrases: Phrases) -> FormField {
        field("category", "answers.table.category", item.categoryID?.pathSegment ?? "", phrases)
    }

    private func note(_ phrases: Phrases) -> FormField {
        FormField(
            "note", label: phrases("admin.answers.note"), hint: phrases("admin.answers.note_hint"),
            from: refused)
    }

    /// Order and deletion, while the item is not public.
    func otherActs(_ phrases: Phrases) -> HTML {
        guard item.publishedAt == nil else { return .empty }
        let number = FormField(
            "number", label: phrases("admin.answers.move.number"), value: String(item.number), scope: "move")
        let move = postForm(
            to: AdminAddresses.answerItemMove(slug, item.id), csrf: csrf, style: .stacked,
            "\(textField(number, phrases))\(button(phrases("admin.answers.move.submit"), .secondary))")
        let deletion = postForm(
            to: AdminAddresses.answerItemDeletion(slug, item.id), csrf: csrf, style: .stacked,
            """
            <p>\(phrases("admin.answers.deletion.note"))</p>\
            \(button(phrases("admin.answers.deletion.submit"), .danger))
            """)
        return """
            <div class="desk__acts">\(foldedForm(phrases("admin.answers.move.title"), move))\
            \(foldedForm(phrases("admin.answers.merge.title"), merging(phrases)))\
            \(if: originals.count > 1, foldedForm(phrases("admin.answers.split.title"), splitting(phrases)))\
            \(foldedForm(phrases("admin.answers.deletion.title"), deletion))</div>
            """
    }

    private func merging(_ phrases: Phrases) -> HTML {
        let number = FormField("into", label: phrases("admin.answers.merge.number"))
        return postForm(
            to: AdminAddresses.answerItemMerge(slug, item.id), csrf: csrf, style: .stacked,
            """
            <p>\(phrases("admin.answers.merge.note"))</p>\(textField(number, phrases))\
            \(button(phrases("admin.answers.merge.submit"), .secondary))
            """)
    }

    private func splitting(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.answerItemSplit(slug, item.id), csrf: csrf, style: .stacked,
            """
            <fieldset class="parts"><legend>\(phrases("admin.answers.split.note"))</legend>
            \(each: originals, splitBox)</fieldset>
            \(button(phrases("admin.answers.split.submit"), .secondary))
            """)
    }

    private func splitBox(_ post: Contribution) -> HTML {
        """
        <label class="box"><input type="checkbox" name="post" value="\(PostName.of(post.subject))">\
        <span>\(WrittenText(post.title ?? post.body).excerpt(60))</span></label>
        """
    }
}
