import Civic
import Drafts
import HTML
import Pages

extension StagingPage {
    /// The link for reading it before it is published, and which versions it shows.
    func linkSection(_ phrases: Phrases) -> HTML {
        """
        <section><h2>\(phrases("admin.staging.link"))</h2><p>\(phrases("admin.staging.link_lead"))</p>
        \(linkState(phrases))
        \(postForm(to: AdminAddresses.consultationPreview(slug), csrf: csrf, style: .stacked, linkFields(phrases)))
        \(if: link != nil, revocation(phrases))
        \(if: !drafts.isEmpty, versionForms(phrases))</section>
        """
    }

    private func linkState(_ phrases: Phrases) -> HTML {
        guard let link else { return "<p>\(phrases("admin.staging.no_link"))</p>" }
        if link.isExpired(at: now) { return noticeBanner(phrases("admin.staging.link_expired"), .warning) }
        let made = phrases("admin.staging.link_since", ["date": phrases.dateTime(link.madeAt)])
        let ends = link.expiresAt.map { phrases("admin.staging.link_until", ["date": phrases.dateTime($0)]) }
        return "<p>\(made) \(ends)</p>"
    }

    private func linkFields(_ phrases: Phrases) -> HTML {
        let field = FormField(
            "expires", label: phrases("admin.staging.expires"), hint: phrases("admin.staging.expires_hint"),
            isRequired: false, from: expiry)
        let key: TextKey = link == nil ? "admin.staging.make_link" : "admin.staging.renew_link"
        return """
            \(errorSummary(expiry, phrases))\(textField(field, phrases))\(button(phrases(key), .secondary))
            """
    }

    private func revocation(_ phrases: Phrases) -> HTML {
        postForm(
            to: AdminAddresses.consultationPreviewEnd(slug), csrf: csrf,
            button(phrases("admin.staging.revoke_link"), .danger))
    }

    private func versionForms(_ phrases: Phrases) -> HTML {
        "<h3>\(phrases("admin.staging.versions"))</h3>\(each: drafts, { versionForm($0, phrases) })"
    }

    private func versionForm(_ draft: Draft, _ phrases: Phrases) -> HTML {
        let all = versions[draft.id] ?? []
        let chosen = shown.first { $0.draft.id == draft.id }?.version.number
        let isNewest = chosen == all.first?.number
        let options: HTML = """
            <option value=""\(if: isNewest, " selected")>\(phrases("admin.staging.newest"))</option>
            \(each: all.dropFirst(), { option($0, isChosen: $0.number == chosen, phrases) })
            """
        return postForm(
            to: AdminAddresses.consultationPreviewVersion(slug), csrf: csrf,
            """
            <input type="hidden" name="draft" value="\(draft.slug.rawValue)">
            <label for="version-\(draft.id.rawValue)">\(draft.title)</label>
            <select class="input" id="version-\(draft.id.rawValue)" name="version">\(options)</select>
            \(button(phrases("admin.staging.choose"), .secondary))
            """)
    }

    private func option(_ version: DraftVersion, isChosen: Bool, _ phrases: Phrases) -> HTML {
        let number = phrases("drafts.version.number", ["number": String(version.number)])
        return "<option value=\"\(version.number)\"\(if: isChosen, " selected")>\(number)</option>\n"
    }
}
